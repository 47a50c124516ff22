/** One part of "Your record": what it is for on the left, what can be done on the right. */
import type { ReactNode } from 'react';

export function RecordPart({
  id,
  title,
  text,
  children,
}: {
  id: string;
  title: string;
  text: ReactNode;
  children: ReactNode;
}) {
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-12 gap-y-4 border-t border-line py-8 lg:grid-cols-[23rem_minmax(0,1fr)]"
    >
      <div>
        <h3 id={id} tabIndex={-1} className="text-5">
          {title}
        </h3>
        <p className="mt-1 max-w-note text-2 text-pretty text-ink-2">{text}</p>
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}

/** What an example looks like, below its source. A line at its side sets it apart from the guide. */
import type { ReactNode } from 'react';

export function ExampleFrame({
  name,
  children,
}: {
  /** What is shown, for those who cannot see where it stands. */
  name: string;
  children: ReactNode;
}) {
  return (
    <section
      aria-label={`Example: ${name}`}
      className="mt-4 mb-12 border-l-2 border-accent pl-4 sm:pl-6"
    >
      <p className="mb-4 font-sans text-2 font-medium text-ink-2">What readers see</p>
      {children}
    </section>
  );
}

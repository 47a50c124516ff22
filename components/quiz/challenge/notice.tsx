/** A result in a box: an icon, a head that can take the focus, and what follows from it. */
import clsx from 'clsx';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';

export type NoticeTone = 'right' | 'wrong' | 'plain';

const TONES: Record<NoticeTone, { frame: string; ink: string }> = {
  right: { frame: 'border-correct bg-correct-soft', ink: 'text-correct' },
  wrong: { frame: 'border-wrong bg-wrong-soft', ink: 'text-wrong' },
  plain: { frame: 'border-line-strong bg-sunken', ink: 'text-ink-2' },
};

export function Notice({
  icon: Icon,
  tone,
  head,
  headRef,
  children,
}: {
  icon: LucideIcon;
  tone: NoticeTone;
  head: string;
  headRef?: Ref<HTMLHeadingElement>;
  children: ReactNode;
}) {
  const { frame, ink } = TONES[tone];
  return (
    <div
      className={clsx(
        'mb-6 grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3 rounded-2 border px-4 py-4 sm:px-6',
        frame,
      )}
    >
      <Icon aria-hidden size={28} strokeWidth={1.75} className={ink} />
      <h3
        ref={headRef}
        tabIndex={-1}
        className={clsx('font-sans text-note font-semibold tracking-[0]', tone === 'plain' || ink)}
      >
        {head}
      </h3>
      <div className="col-start-2 grid gap-1 text-pretty">{children}</div>
    </div>
  );
}

/** A word with an icon: never a colour alone. */
import clsx from 'clsx';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export type TagTone = 'plain' | 'accent' | 'right' | 'wrong' | 'caution';

const TONES: Record<TagTone, string> = {
  plain: 'text-ink-2',
  accent: 'text-accent',
  right: 'text-correct',
  wrong: 'text-wrong',
  caution: 'text-caution',
};

export function Tag({
  icon: Icon,
  tone = 'plain',
  children,
  className,
}: {
  icon: LucideIcon;
  tone?: TagTone;
  children: ReactNode;
  className?: string;
}) {
  return (
    <span
      className={clsx('inline-flex items-start gap-1.5 text-2 font-medium', TONES[tone], className)}
    >
      {/* One line high, so that the icon stands by the first line where the words wrap. */}
      <span className="flex h-lh flex-none items-center">
        <Icon aria-hidden size={16} strokeWidth={1.75} />
      </span>
      {children}
    </span>
  );
}

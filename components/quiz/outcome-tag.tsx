/** How an answer came out, as a word with its icon. */
import { Circle, CircleCheck, CircleDot, CircleX, type LucideIcon } from 'lucide-react';
import { Tag, type TagTone } from '@/components/ui/tag';
import type { Outcome } from './result-words';

const LOOKS: Record<Outcome | 'unanswered', { icon: LucideIcon; tone: TagTone; words: string }> = {
  right: { icon: CircleCheck, tone: 'right', words: 'Right' },
  partly: { icon: CircleDot, tone: 'caution', words: 'Partly right' },
  wrong: { icon: CircleX, tone: 'wrong', words: 'Not right' },
  unanswered: { icon: Circle, tone: 'plain', words: 'Not answered' },
};

export function OutcomeTag({
  outcome,
  className,
}: {
  outcome: Outcome | 'unanswered';
  className?: string;
}) {
  const { icon, tone, words } = LOOKS[outcome];
  return (
    <Tag icon={icon} tone={tone} className={className}>
      {words}
    </Tag>
  );
}

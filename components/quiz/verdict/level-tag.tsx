/** A verdict as a word with its icon. */
import { CircleCheck, CircleDashed, CircleDot, CircleX, type LucideIcon } from 'lucide-react';
import { Tag, type TagTone } from '@/components/ui/tag';
import type { VerdictLevel } from '@/lib/core/quiz/verdict';

const LOOKS: Record<VerdictLevel, { word: string; icon: LucideIcon; tone: TagTone }> = {
  strong: { word: 'Strong', icon: CircleCheck, tone: 'right' },
  shaky: { word: 'Shaky', icon: CircleDot, tone: 'caution' },
  weak: { word: 'Weak', icon: CircleX, tone: 'wrong' },
  'not-enough-evidence': { word: 'Not enough evidence', icon: CircleDashed, tone: 'plain' },
};

export function LevelTag({ level, className }: { level: VerdictLevel; className?: string }) {
  const { word, icon, tone } = LOOKS[level];
  return (
    <Tag icon={icon} tone={tone} className={className}>
      {word}
    </Tag>
  );
}

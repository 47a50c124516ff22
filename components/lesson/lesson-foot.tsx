/** What comes after a lesson: its pattern's practice, and the neighbouring modes. */
import clsx from 'clsx';
import { ArrowLeft, ArrowRight, type LucideIcon } from 'lucide-react';
import { linkMode, linkPattern, type PatternOutline } from '@/components/progress/pattern-outline';
import { PageLink } from '@/components/ui/page-link';
import { type ModeId, MODES } from '@/lib/core/modes';
import { PracticeInvitation } from './practice-invitation';

export function LessonFoot({
  pattern,
  mode,
  practiceMinutes,
}: {
  pattern: PatternOutline;
  mode: ModeId;
  practiceMinutes: number | null;
}) {
  const { previous, next } = findNeighbours(pattern, mode);
  const all = { href: linkPattern(pattern.id), small: 'All ten modes', title: pattern.title };
  return (
    <div className="mt-16 max-w-measure font-sans text-3 print:hidden">
      {pattern.practice && practiceMinutes !== null && (
        <PracticeInvitation
          patternId={pattern.id}
          questionIds={pattern.practice.map(({ id }) => id)}
          minutes={practiceMinutes}
        />
      )}
      <nav aria-label="Other modes" className="mt-4 grid gap-4 sm:grid-cols-2">
        <Neighbour icon={ArrowLeft} side="left" {...(previous ?? all)} />
        {/* With one written mode both would lead to the same page. */}
        {(previous ?? next) && <Neighbour icon={ArrowRight} side="right" {...(next ?? all)} />}
      </nav>
    </div>
  );
}

interface NeighbourProps {
  href: string;
  small: string;
  title: string;
}

function Neighbour({
  icon: Icon,
  side,
  href,
  small,
  title,
}: NeighbourProps & { icon: LucideIcon; side: 'left' | 'right' }) {
  return (
    <PageLink
      href={href}
      className={clsx(
        'flex items-center gap-4 rounded-2 border border-line px-6 py-4 font-medium text-ink no-underline hover:border-accent hover:text-ink max-sm:px-4',
        side === 'right' && 'flex-row-reverse text-right',
      )}
    >
      <Icon aria-hidden size={20} strokeWidth={1.75} className="flex-none" />
      <span>
        <span className="block text-2 font-normal text-ink-3">{small}</span>
        {title}
      </span>
    </PageLink>
  );
}

/** The written modes before and after this one, in the order of the ten. */
function findNeighbours(
  { id, modes }: PatternOutline,
  mode: ModeId,
): { previous: NeighbourProps | null; next: NeighbourProps | null } {
  const written = modes.filter((one) => one.written);
  const place = written.findIndex((one) => one.id === mode);
  const link = (word: string, index: number): NeighbourProps | null => {
    const other = written[index];
    if (!other) return null;
    return {
      href: linkMode(id, other.id),
      small: `${word} mode, ${other.minutes} min`,
      title: MODES[other.id].title,
    };
  };
  return { previous: link('Previous', place - 1), next: link('Next', place + 1) };
}

'use client';
/** What comes after a lesson: its pattern's practice, and the neighbouring modes. */
import clsx from 'clsx';
import { ArrowLeft, ArrowRight, type LucideIcon } from 'lucide-react';
import {
  linkMode,
  linkPattern,
  linkPractice,
  type PatternOutline,
} from '@/components/progress/pattern-outline';
import { ButtonLink } from '@/components/ui/button';
import { PageLink } from '@/components/ui/page-link';
import { Panel } from '@/components/ui/panel';
import { type ModeId, MODES } from '@/lib/core/modes';
import { countPractice } from '@/lib/core/progress';
import { usePatternProgress } from '@/lib/record/use-record';

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
        <PracticeInvitation pattern={pattern} minutes={practiceMinutes} />
      )}
      <nav aria-label="Other modes" className="mt-4 grid gap-4 sm:grid-cols-2">
        <Neighbour icon={ArrowLeft} side="left" {...(previous ?? all)} />
        {/* With one written mode both would lead to the same page. */}
        {(previous ?? next) && <Neighbour icon={ArrowRight} side="right" {...(next ?? all)} />}
      </nav>
    </div>
  );
}

function PracticeInvitation({ pattern, minutes }: { pattern: PatternOutline; minutes: number }) {
  const progress = usePatternProgress(pattern.id);
  const ids = pattern.practice?.map((question) => question.id) ?? [];
  const { answered, right, total } = countPractice(ids, progress?.answers ?? []);
  return (
    <Panel
      aria-labelledby="practise"
      className="grid items-center gap-6 max-sm:p-4 sm:grid-cols-[minmax(0,1fr)_auto]"
    >
      <div>
        <h2 id="practise" className="text-5">
          Now answer {spellOut(total)} questions
        </h2>
        <p className="text-ink-2">
          With hints, and the reasons behind every choice. About {minutes} minutes
          {answered > 0 ? `; you have answered ${answered}, ${right} of them right.` : '.'}
        </p>
      </div>
      <ButtonLink href={linkPractice(pattern.id)} look="primary">
        {answered > 0 ? 'Go on' : 'Practise'}
        <ArrowRight aria-hidden size={20} strokeWidth={1.75} />
      </ButtonLink>
    </Panel>
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

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function spellOut(count: number): string {
  return WORDS[count] ?? `${count}`;
}

'use client';
/** The head of a lesson: its title below a line that stays in sight, with the mode and where the learner stands among the ten. */
import { MODE_ICONS } from '@/components/progress/mode-icons';
import { listModeStates, sayStates, STRIP_CELLS } from '@/components/progress/mode-states';
import type { PatternOutline } from '@/components/progress/pattern-outline';
import { Strip } from '@/components/ui/strip';
import { MODE_IDS, type ModeId, MODES } from '@/lib/core/modes';
import { usePatternProgress } from '@/lib/record/use-record';
import { PrintLesson } from './print-lesson';

/** Modes whose texts say something on paper; a problem against the clock and a test do not. */
const PRINTED: ReadonlySet<ModeId> = new Set(
  MODE_IDS.filter((mode) => mode !== 'challenge' && mode !== 'test'),
);

/** Its parts are children of the article, along which the line sticks to the top of the window. */
export function LessonHeader({
  pattern,
  mode,
  title,
  minutes,
}: {
  pattern: PatternOutline;
  mode: ModeId;
  title: string;
  minutes: number;
}) {
  const progress = usePatternProgress(pattern.id);
  const states = listModeStates(pattern, progress);
  const number = states.findIndex((state) => state.id === mode) + 1;
  const Icon = MODE_ICONS[mode];
  // Until the record is read nothing is claimed about it.
  const standing = progress ? sayStates(states) : '';
  return (
    <>
      <div className="sticky top-0 z-5 -mx-2 flex min-h-10 flex-wrap items-center gap-x-2 bg-bg px-2 py-2 font-sans text-2 leading-6 font-medium text-ink-2 sm:gap-x-4 print:static">
        <span className="flex items-center gap-2">
          <Icon aria-hidden size={20} strokeWidth={1.75} />
          {MODES[mode].title}, {minutes} min
        </span>
        <Strip
          cells={states.map(({ status }) => STRIP_CELLS[status.state])}
          label={`Mode ${number} of ${states.length}${standing && `. ${standing}`}`}
          className="print:hidden"
        />
        {/* The strip says the same to those who hear it. */}
        <span
          aria-hidden
          className="ml-auto text-1 font-normal text-ink-3 max-md:hidden print:hidden"
        >
          {standing}
        </span>
        {PRINTED.has(mode) && <PrintLesson />}
      </div>
      <h1 className="text-7 font-display tracking-[-0.022em]">{title}</h1>
    </>
  );
}

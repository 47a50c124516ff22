'use client';
/** The head of a lesson: which mode it is, how long it takes, where it stands among the ten, and its title. */
import { MODE_ICONS } from '@/components/progress/mode-icons';
import { listModeStates, sayStates, type ModeState } from '@/components/progress/mode-states';
import type { PatternOutline } from '@/components/progress/pattern-outline';
import { Strip, type StripCell } from '@/components/ui/strip';
import { MODE_IDS, type ModeId, MODES } from '@/lib/core/modes';
import { usePatternProgress } from '@/lib/record/use-record';
import { PrintLesson } from './print-lesson';

const CELLS: Record<ModeState['status']['state'], StripCell> = {
  'not-started': 'empty',
  started: 'half',
  done: 'full',
};

/** Modes whose texts say something on paper; a problem against the clock and a test do not. */
const PRINTED: ReadonlySet<ModeId> = new Set(
  MODE_IDS.filter((mode) => mode !== 'challenge' && mode !== 'test'),
);

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
  const standing = progress ? `. ${sayStates(states)}` : '';
  return (
    <header>
      <div className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-2 font-sans text-2 leading-6 font-medium text-ink-2">
        <span className="flex items-center gap-2">
          <Icon aria-hidden size={20} strokeWidth={1.75} />
          {MODES[mode].title}, {minutes} minutes
        </span>
        <Strip
          cells={states.map(({ status }) => CELLS[status.state])}
          label={`Mode ${number} of ${states.length}${standing}`}
          className="print:hidden"
        />
        {PRINTED.has(mode) && <PrintLesson />}
      </div>
      <h1 className="text-7 font-display tracking-[-0.022em]">{title}</h1>
    </header>
  );
}

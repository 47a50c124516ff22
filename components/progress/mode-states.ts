/** Where a learner stands in the ten modes of a pattern: the policies asked one by one, and which mode to go on with. */
import type { StripCell } from '@/components/ui/strip';
import { MODES, type ModeStatus } from '@/lib/core/modes';
import { NO_PATTERN_PROGRESS, type PatternProgress } from '@/lib/core/progress';
import type { ModeOutline, PatternOutline } from './pattern-outline';

export interface ModeState extends ModeOutline {
  title: string;
  status: ModeStatus;
}

/** How a state is drawn in a strip. */
export const STRIP_CELLS: Record<ModeStatus['state'], StripCell> = {
  'not-started': 'empty',
  started: 'half',
  done: 'full',
};

/**
 * `progress` is null while the record is loading, which counts as nothing done. Without `now`
 * nothing is said to be due.
 */
export function listModeStates(
  { modes, targets, review, tasks }: Pick<PatternOutline, 'modes' | 'targets' | 'review' | 'tasks'>,
  progress: PatternProgress | null,
  now: Date | null = null,
): ModeState[] {
  const context = { progress: progress ?? NO_PATTERN_PROGRESS, targets, review, tasks, now };
  return modes.map((mode) => ({
    ...mode,
    title: MODES[mode.id].title,
    status: MODES[mode.id].status(context),
  }));
}

/** The written mode opened last that is not done; otherwise the first written one that is not; null where all are. */
export function chooseNextMode(
  states: readonly ModeState[],
  opened: PatternProgress['opened'],
): ModeState | null {
  const open = states.filter((state) => state.written && state.status.state !== 'done');
  const begun = open.filter((state) => opened[state.id]);
  const latest = begun.reduce<ModeState | undefined>(
    (best, state) => (best && isLater(opened[best.id], opened[state.id]) ? best : state),
    undefined,
  );
  return latest ?? open[0] ?? null;
}

/** e.g. "1 of 10 modes done, 2 started"; "Not started" where nothing is. */
export function sayStates(states: readonly ModeState[]): string {
  const done = states.filter(({ status }) => status.state === 'done').length;
  const started = states.filter(({ status }) => status.state === 'started').length;
  if (done + started === 0) return 'Not started';
  const sum = `${done} of ${states.length} modes done`;
  return started > 0 ? `${sum}, ${started} started` : sum;
}

/** ISO times in UTC sort as texts. */
function isLater(a = '', b = ''): boolean {
  return a > b;
}

/** The shape of a mode's policy: what it is called, how long it takes, and when it is complete. It renders nothing. */
import type { Target } from '../experiment/measure-target';
import type { PatternProgress } from '../progress/pattern-progress';
import type { ReviewMaterial } from '../quiz/review/find-schedules';
import type { ModeId } from './mode-id';

export type ModeGroup = 'understand' | 'do' | 'check';

/** What a policy may look at. */
export interface ModeContext {
  progress: PatternProgress;
  /** The measured target of each preset, null where there is none. */
  targets: Readonly<Record<string, Target | null>>;
  review: ReviewMaterial;
  /** Ids of the code tasks of "Try it"; none where none are written. */
  tasks: readonly string[];
  /** Null where the time is not known; then nothing is said to be due. */
  now: Date | null;
}

export interface ModeStatus {
  state: 'not-started' | 'started' | 'done';
  /** A few words where the state alone says too little, e.g. "3 runs, target not met". */
  note: string | null;
}

export interface Mode {
  id: ModeId;
  title: string;
  group: ModeGroup;
  usualMinutes: number;
  /** One line that says what the mode holds, for any pattern. */
  summary: string;
  status(context: ModeContext): ModeStatus;
}

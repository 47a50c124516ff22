/** What a problem's card is given. It is shared with the parts that the card is made of. */
import type { ReactNode } from 'react';
import type { InvalidReason, Response, Score } from '@/lib/core/quiz';
import type { ProblemPhase, TryEnd } from '@/lib/core/quiz/challenge';
import type { NumberedRun } from '../last-run';
import type { ProblemPlace } from './problem-head';
import type { ProblemView } from './problem-view';
import type { Miss } from './say-miss';

export interface ProblemCardProps {
  question: ProblemView;
  place: ProblemPlace;
  phase: ProblemPhase;
  /** The try that is going on, or was the last: 1 or 2. */
  tryNumber: number;
  order: readonly string[];
  response: Response;
  /** Of the last answer; invalid where there is none. */
  score: Score;
  run: NumberedRun | null;
  runOffer: ReactNode;
  /** What the answer lacked when it was checked; null otherwise. */
  lack: InvalidReason | null;
  /** What went wrong in the first try; null while nothing did, and at the end. */
  miss: Miss | null;
  /** How the last try ended; null where the learner gave up during it, or it is going on. */
  lastOutcome: TryEnd['outcome'] | null;
  hintShown: boolean;
  /** Null while no clock runs. */
  remainingMs: number | null;
  /** False where the clock is off. */
  timed: boolean;
  next: ReactNode;
  takesFocus: boolean;
  onRespond: (response: Response) => void;
  /** False where the answer cannot be judged yet. */
  onCheck: () => boolean;
  onShowHint: () => void;
  onTryAgain: () => void;
  onGiveUp: () => void;
  onSwitchClockOff: () => void;
}

/**
 * The states of a range test on the page, and how each event of the training worker changes them.
 * Pure. Lives as long as the page: a range test is a look at the rates, not a run of the record.
 */
import type { Engine, RangeTest } from '@/lib/core/experiment';
import type {
  SweepEnding,
  SweepLoss,
  TrainingEvent,
  TrainingProblem,
} from '@/lib/training/messages';
import { toProgress, type LoadProgress } from '../run-state';

interface Begun {
  sweepId: string;
  test: RangeTest;
}

/** A range test that has losses, or is about to. */
export interface LiveSweep extends Begun {
  engine: Engine;
  /** One a step, in order. */
  losses: readonly SweepLoss[];
}

export type SweepState =
  | { kind: 'idle' }
  /** Null before the first sign of the images. */
  | ({ kind: 'preparing'; progress: LoadProgress | null; isStopAsked: boolean } & Begun)
  | { kind: 'sweeping'; live: LiveSweep; isStopAsked: boolean }
  | { kind: 'ended'; live: LiveSweep; ending: SweepEnding }
  /** Stopped before its first step. */
  | { kind: 'withdrawn' }
  | { kind: 'failed'; problem: TrainingProblem };

export const NO_SWEEP: SweepState = { kind: 'idle' };

export function beginSweep(sweepId: string, test: RangeTest): SweepState {
  return { kind: 'preparing', sweepId, test, progress: null, isStopAsked: false };
}

/** True between the start of a range test and its end. */
export function isSweeping(
  state: SweepState,
): state is Extract<SweepState, { kind: 'preparing' | 'sweeping' }> {
  return state.kind === 'preparing' || state.kind === 'sweeping';
}

/** The losses of the state as far as they came; null before the first could. */
export function liveSweepOf(state: SweepState): LiveSweep | null {
  return 'live' in state ? state.live : null;
}

/** The same state where there is nothing to stop, or it was asked already. */
export function askStopSweep(state: SweepState): SweepState {
  return isSweeping(state) && !state.isStopAsked ? { ...state, isStopAsked: true } : state;
}

/** Late events, of an earlier range test or of one that has ended, change nothing. */
export function reduceSweep(state: SweepState, event: TrainingEvent): SweepState {
  if (!('sweepId' in event) || !isSweeping(state)) return state;
  const { sweepId, test } = state.kind === 'preparing' ? state : state.live;
  if (event.sweepId !== sweepId) return state;
  switch (event.type) {
    case 'sweep-loading':
      return state.kind === 'preparing' ? { ...state, progress: toProgress(event) } : state;
    case 'sweep-started': {
      const live: LiveSweep = { sweepId, test, engine: event.engine, losses: [] };
      return { kind: 'sweeping', live, isStopAsked: state.isStopAsked };
    }
    case 'sweep-steps': {
      if (state.kind === 'preparing') return state;
      const losses = [...state.live.losses, ...event.losses];
      return { ...state, live: { ...state.live, losses } };
    }
    case 'sweep-ended':
      if (state.kind === 'preparing' || state.live.losses.length === 0) {
        return { kind: 'withdrawn' };
      }
      return { kind: 'ended', live: state.live, ending: event.ending };
    case 'sweep-failed':
      return { kind: 'failed', problem: event.problem };
    default:
      return event satisfies never;
  }
}

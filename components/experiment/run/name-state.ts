/** The headline of each state, and what is spoken when it changes. */
import { formatLoss, formatPercent } from '@/components/progress/format-figures';
import { announceEpoch } from '../describe-result';
import type { RunState } from '../run-state';

/** `number` is the run's place in the record. */
export function nameState(state: RunState, number: number): string {
  switch (state.kind) {
    case 'idle':
      return `Ready for run ${number}`;
    case 'waiting':
      return `Run ${number} is getting ready`;
    case 'loading':
      return state.progress.shards < state.progress.totalShards
        ? `Run ${number} is loading images`
        : `Run ${number} is getting ready`;
    case 'training':
      return `Run ${number} is training`;
    case 'paused':
      return `Run ${number} is paused`;
    case 'withdrawn':
      return 'Stopped before training began';
    case 'failed':
      return `Run ${number} could not go on`;
    case 'ended':
      return `Run ${number} ${ENDINGS[state.outcome.kind]}`;
    default:
      return state satisfies never;
  }
}

const ENDINGS = { finished: 'is finished', stopped: 'was stopped', diverged: 'has diverged' };

/** Changes with each state and each epoch, and with nothing else: it is spoken on every change. */
export function announce(state: RunState, number: number): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'training': {
      const last = state.live.epochs.at(-1);
      return last ? announceEpoch(last, state.live.config) : `${nameState(state, number)}.`;
    }
    case 'ended': {
      const { test, live } = state;
      const last = live.epochs.at(-1);
      if (test.kind === 'tested') {
        return `Test accuracy ${formatPercent(test.figures.accuracy)}, loss ${formatLoss(test.figures.loss)}.`;
      }
      const name = `${nameState(state, number)}.`;
      return last ? `${name} ${announceEpoch(last, live.config)}` : name;
    }
    case 'failed':
      return `${nameState(state, number)}. ${state.problem.message}`;
    case 'waiting':
    case 'loading':
    case 'paused':
    case 'withdrawn':
      return `${nameState(state, number)}.`;
    default:
      return state satisfies never;
  }
}

/** One thing that a learner did, as a short sentence. */
import { MODES } from '@/lib/core/modes';
import type { ActivityEvent, Answered } from '@/lib/core/progress';
import { formatPercent, formatRate } from '../format-figures';
import type { KnownPattern } from '../known-pattern';

export interface SaidActivity {
  /** What was done, e.g. "Answered right". */
  act: string;
  /** To what, e.g. the question; empty where the act says it all. */
  subject: string;
}

/** `known` is the pattern that it belongs to; null where the catalogue has it no longer. */
export function sayActivity(event: ActivityEvent, known: KnownPattern | null): SaidActivity {
  switch (event.type) {
    case 'opened':
      return { act: 'Opened', subject: MODES[event.payload.mode].title };
    case 'read':
      return { act: 'Read:', subject: MODES[event.payload.mode].title };
    case 'answered': {
      const { questionId, correct, set } = event.payload;
      return {
        act: `Answered ${correct ? 'right' : 'wrong'}${WHERE[set]}:`,
        subject: known?.names.questions[questionId] ?? `${questionId} (removed since)`,
      };
    }
    case 'test-started':
      return { act: 'Started', subject: 'the pattern test' };
    case 'test-answered':
      return { act: 'Answered a question of', subject: 'the pattern test' };
    case 'test-handed-in':
      return { act: 'Handed in', subject: 'the pattern test' };
    case 'test-graded':
      return { act: 'Result of the pattern test:', subject: sayRight(event.payload.results) };
    case 'challenge-started':
      return {
        act: event.payload.retryOf ? 'Tried again what went wrong in' : 'Started',
        subject: 'the challenge',
      };
    case 'challenge-progressed':
      return { act: 'Went on with', subject: 'the challenge' };
    case 'challenge-finished':
      return { act: 'Finished the challenge:', subject: sayRight(event.payload.results) };
    case 'card-reviewed':
      return { act: 'Reviewed a card:', subject: `rated “${event.payload.rating}”` };
    case 'check-answered': {
      const { choiceId, correct, mode } = event.payload;
      const act =
        choiceId === null
          ? 'Skipped a check of'
          : `Answered a check ${correct ? 'right' : 'wrong'}:`;
      return { act, subject: MODES[mode].title };
    }
    case 'run-finished': {
      const { config, epochs, outcome } = event.payload.run;
      const last = epochs.at(-1);
      const reached = last ? `, ${formatPercent(last.valAccuracy)} validation accuracy` : '';
      const ending = { finished: '', stopped: ', stopped', diverged: ', diverged' }[outcome.kind];
      return {
        act: 'Trained',
        subject: `at rate ${formatRate(config.learningRate)}${reached}${ending}`,
      };
    }
    case 'run-tested': {
      const { accuracy } = event.payload.test;
      return { act: 'Tested a run:', subject: `${formatPercent(accuracy)} of the test images` };
    }
    case 'run-predicted':
      return { act: 'Predicted', subject: 'the curve of a run' };
    case 'run-noted': {
      const { name } = event.payload;
      return { act: 'Noted something about a run', subject: name && `called “${name}”` };
    }
    default:
      return event satisfies never;
  }
}

const WHERE: Record<Answered['set'], string> = {
  practice: '',
  challenge: ' in the challenge',
  try: ' in “Try it”',
};

function sayRight(results: readonly { correct: boolean }[]): string {
  return `${results.filter(({ correct }) => correct).length} of ${results.length} right`;
}

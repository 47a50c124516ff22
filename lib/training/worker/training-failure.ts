/** A failure whose sentence is fit for the page. Whatever else is thrown is wrapped in one at the worker's border. */
import type { TrainingProblem } from '../messages';
import { messageOf } from './message-of';

export class TrainingFailure extends Error {
  readonly kind: TrainingProblem['kind'];

  constructor(kind: TrainingProblem['kind'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'TrainingFailure';
    this.kind = kind;
  }
}

/** `doing` completes "… while …" for failures that come without a sentence of their own. */
export function toProblem(thrown: unknown, doing: string): TrainingProblem {
  if (thrown instanceof TrainingFailure) return { kind: thrown.kind, message: thrown.message };
  return {
    kind: 'engine',
    message: `Something failed in the training worker while ${doing}: ${messageOf(thrown)}. Start it again; if it fails the same way, reload the page.`,
  };
}

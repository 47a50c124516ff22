/** How an action of the learner came out. */
export interface Outcome {
  /** A sentence. */
  text: string;
  /** The event that "Undo" takes back; empty or missing where there is nothing to undo. */
  undoId?: string | undefined;
  /** What is said once it was undone. */
  undoneText?: string;
  /** True where something went wrong. */
  failed?: boolean;
  /** Id of the element that gets the focus when the outcome is closed or undone. */
  returnTo?: string;
}

/** An outcome with its number, so that the same sentence twice is two outcomes. */
export interface ShownOutcome extends Outcome {
  number: number;
}

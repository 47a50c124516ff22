/**
 * How well a question tells strong learners from weak ones: the correlation of being right with the
 * rest of the score, r = (M₁ − M₀) / s · √(p · (1 − p)), with M₁ and M₀ the mean rest scores of those
 * who were right and wrong, s the standard deviation of all (by n) and p the share who were right.
 * Lord and Novick, Statistical Theories of Mental Test Scores (1968), chapter 15.
 */

export interface ItemScore {
  correct: boolean;
  /** Share right of the learner's other questions, in [0, 1]. */
  rest: number;
}

/** In [-1, 1]; null where all were right, all wrong, or all rests are the same. */
export function pointBiserial(scores: readonly ItemScore[]): number | null {
  const right = scores.filter(({ correct }) => correct);
  const wrong = scores.filter(({ correct }) => !correct);
  if (right.length === 0 || wrong.length === 0) return null;
  const mean = meanRest(scores);
  const variance = scores.reduce((sum, { rest }) => sum + (rest - mean) ** 2, 0) / scores.length;
  if (variance < 1e-12) return null;
  const share = right.length / scores.length;
  const r =
    ((meanRest(right) - meanRest(wrong)) / Math.sqrt(variance)) * Math.sqrt(share * (1 - share));
  return Math.min(1, Math.max(-1, r));
}

function meanRest(scores: readonly ItemScore[]): number {
  return scores.reduce((sum, { rest }) => sum + rest, 0) / scores.length;
}

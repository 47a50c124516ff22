/**
 * What to believe of each objective, given that objectives of one pattern go together: a learner's
 * ability on an objective is normally distributed about the ability on the pattern. So the answers on
 * the other objectives say what to expect, and those on the objective itself decide. Source of the
 * model: A. Gelman and others, "Bayesian Data Analysis" (3rd edition, 2013), chapter 5.
 */
import { ABILITIES, likelihoodOf, PRIOR, update, type Evidence, type OnGrid } from './ability';

/** Standard deviation of the objectives about the pattern, in logits: they go together loosely, so that strong ones hide no weak one. */
const SPREAD_OF_OBJECTIVES = 2;

/** Row: an ability on the pattern. Column: probability of each ability on an objective. */
const SCATTER: readonly OnGrid[] = ABILITIES.map((pattern) => {
  const densities = ABILITIES.map((own) =>
    Math.exp(-((own - pattern) ** 2) / (2 * SPREAD_OF_OBJECTIVES ** 2)),
  );
  const total = densities.reduce((sum, density) => sum + density, 0);
  return densities.map((density) => density / total);
});

/** The evidence of each objective → a belief about each, in the same order. */
export function believeObjectives(objectives: readonly (readonly Evidence[])[]): number[][] {
  const own = objectives.map(likelihoodOf);
  const ofPattern = own.map((likelihood) =>
    SCATTER.map((row) => row.reduce((sum, chance, place) => sum + chance * likelihood[place]!, 0)),
  );
  return own.map((likelihood, index) => {
    const others = ofPattern.filter((_, other) => other !== index);
    return update(expectFrom(others.reduce<OnGrid>(update, PRIOR)), likelihood);
  });
}

/** Belief about an objective, from a belief about the pattern. */
function expectFrom(pattern: OnGrid): number[] {
  const expected = ABILITIES.map(() => 0);
  pattern.forEach((chance, place) => {
    SCATTER[place]!.forEach((share, own) => {
      expected[own]! += chance * share;
    });
  });
  return expected;
}

/**
 * The verdict on a pattern from the answers of all finished tests: what the learner knows, with its
 * uncertainty, for the pattern and for each objective. The model is in ability.ts, what old answers
 * count in weigh-answers.ts; how often the verdict is right is measured in scripts/simulate-verdict.ts.
 */
import { type Evidence, likelihoodOf, PRIOR, update } from './ability';
import { believeObjectives } from './believe-objectives';
import { countMisconceptions } from './count-misconceptions';
import { dateNextTest } from './date-next-test';
import { type Estimate, estimateShare } from './estimate-share';
import { measureCalibration } from './measure-calibration';
import {
  ENOUGH_KNOWN,
  type Judgement,
  type PatternVerdict,
  type VerdictAnswer,
  type VerdictLevel,
} from './verdict';
import { type FinishedTest, listTests, weighTests } from './weigh-answers';

/** Least sum of the weights of what was answered. */
interface LeastEvidence {
  weak: number;
  /** For "shaky" too, which says that it was measured. */
  strong: number;
}
const OF_PATTERN: LeastEvidence = { weak: 5, strong: 5 };
/**
 * A test asks two questions on each of five objectives. Two wrong ones are reason enough to read on;
 * two right ones happen to learners who know little, so that "strong" waits for the second test.
 */
const OF_OBJECTIVE: LeastEvidence = { weak: 1.5, strong: 2.5 };

/** What part of the points counts, where it is not all of them: parts are easier to guess than the whole. */
const PARTIAL_CREDIT = 0.5;

/** Share of its points from which a test went well. */
const GOOD_TEST = 0.8;

/** `now` is ISO 8601. Times ahead of it count as now, so that a clock set back gives no nonsense. Any order of answers gives the same verdict. */
export function judgePattern(answers: readonly VerdictAnswer[], now: string): PatternVerdict {
  const time = Date.parse(now);
  const tests = listTests(answers, time);
  const weights = weighTests(tests, time);
  const weigh = (answer: VerdictAnswer) => weights.get(answer.attemptId)!;
  const lastTest = tests.at(-1) ?? null;

  const objectives = [...new Set(answers.map((answer) => answer.objective))].sort();
  const byObjective = objectives.map((id) => answers.filter((one) => one.objective === id));
  const beliefs = believeObjectives(
    byObjective.map((own) => own.map((answer) => readEvidence(answer, weigh(answer)))),
  );
  const evidence = answers.map((answer) => readEvidence(answer, weigh(answer)));
  const pattern = judge(answers, weigh, update(PRIOR, likelihoodOf(evidence)), OF_PATTERN);

  return {
    pattern,
    objectives: byObjective.map((own, index) => ({
      objective: objectives[index]!,
      ...judge(own, weigh, beliefs[index]!, OF_OBJECTIVE),
    })),
    calibration: measureCalibration(answers),
    misconceptions: countMisconceptions(answers, weights, lastTest?.attemptId ?? null),
    certainAndWrong: answers
      .filter((one) => one.attemptId === lastTest?.attemptId && one.answered && !one.correct)
      .filter((one) => one.certainty === 'certain')
      .map((one) => one.questionId),
    nextTest:
      lastTest &&
      new Date(
        dateNextTest(pattern.level, lastTest.time, countGoodTests(tests, answers), time),
      ).toISOString(),
  };
}

/** A question left open counts as a wrong answer to it: it was there to be answered. */
function readEvidence(answer: VerdictAnswer, weight: number): Evidence {
  const { difficulty, guessChance, earned, possible } = answer;
  const credit = earned >= possible ? 1 : (PARTIAL_CREDIT * earned) / possible;
  return { difficulty, guessChance, weight, credit };
}

function judge(
  answers: readonly VerdictAnswer[],
  weigh: (answer: VerdictAnswer) => number,
  belief: readonly number[],
  least: LeastEvidence,
): Judgement {
  const answered = answers.filter((answer) => answer.answered);
  const evidence = answered.reduce((sum, answer) => sum + weigh(answer), 0);
  const estimate = answered.length > 0 ? estimateShare(belief) : null;
  return {
    level: estimate ? nameLevel(estimate, evidence, least) : 'not-enough-evidence',
    estimate,
    asked: answers.length,
    right: answers.filter((answer) => answer.correct).length,
  };
}

function nameLevel(estimate: Estimate, evidence: number, least: LeastEvidence): VerdictLevel {
  if (evidence >= least.weak && estimate.high <= ENOUGH_KNOWN) return 'weak';
  if (evidence < least.strong) return 'not-enough-evidence';
  return estimate.low >= ENOUGH_KNOWN ? 'strong' : 'shaky';
}

/** How many of the latest tests in a row went well. */
function countGoodTests(tests: readonly FinishedTest[], answers: readonly VerdictAnswer[]): number {
  const wentWell = ({ attemptId }: FinishedTest) => {
    const own = answers.filter((answer) => answer.attemptId === attemptId);
    const earned = own.reduce((sum, answer) => sum + answer.earned / answer.possible, 0);
    return earned >= GOOD_TEST * own.length;
  };
  const fromLast = [...tests].reverse();
  const firstBad = fromLast.findIndex((test) => !wentWell(test));
  return firstBad < 0 ? tests.length : firstBad;
}

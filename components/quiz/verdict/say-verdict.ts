/** The verdict in sentences. Which level it is, is decided in the core; here are only the words. */
import { beginWithCount } from '@/components/progress/format-figures';
import type { Objective } from '@/lib/core/course';
import type {
  Calibration,
  Estimate,
  Judgement,
  PatternVerdict,
  VerdictLevel,
} from '@/lib/core/quiz/verdict';
import { listWords } from '../list-words';

/** A learner with fewer answers gets a hint, not a measurement. */
const MEASURED_FROM = 30;

export function sayHeadline(level: VerdictLevel): string {
  switch (level) {
    case 'strong':
      return 'You know this pattern.';
    case 'shaky':
      return 'You know part of this pattern. The rest is not safe yet.';
    case 'weak':
      return 'This pattern needs another round of learning.';
    case 'not-enough-evidence':
      return 'Too few answers for a verdict.';
    default:
      return level satisfies never;
  }
}

/** The objectives by level, e.g. "Strong: set the rate. Not enough evidence yet: read a curve." */
export function sayObjectives(verdict: PatternVerdict, objectives: readonly Objective[]): string {
  const levelOf = (id: string) =>
    verdict.objectives.find(({ objective }) => objective === id)?.level ?? 'not-enough-evidence';
  const shortOf = (level: VerdictLevel) =>
    objectives.filter(({ id }) => levelOf(id) === level).map(({ short }) => short);
  const open = shortOf('not-enough-evidence');
  if (open.length === objectives.length) {
    return 'No single objective has enough answers for a verdict yet. A second test asks for more.';
  }
  const judged = [
    ['Strong', shortOf('strong')],
    ['Shaky', shortOf('shaky')],
    ['Weak', shortOf('weak')],
  ] as const;
  const sentences = judged
    .filter(([, names]) => names.length > 0)
    .map(([word, names]) => `${word}: ${listWords(names)}.`);
  if (open.length > 0) {
    const objectivesLeft =
      open.length === 1 ? 'One objective has' : `${beginWithCount(open.length)} objectives have`;
    sentences.push(`${objectivesLeft} too few answers to judge, so there is no verdict on them.`);
  }
  return sentences.join(' ');
}

/** A bar in words, e.g. "You know about 82 %. Four times in five it is above 71 %, …". */
export function sayEstimate({ level, estimate }: Judgement): string {
  if (!estimate || level === 'not-enough-evidence') return 'Too few answers for an estimate.';
  const { known, low, high, least, most } = percents(estimate);
  return `About ${known} known; above ${low} with odds of four to one, below ${high} likewise; between ${least} and ${most} nine times in ten.`;
}

export function percents(estimate: Estimate): Record<keyof Estimate, string> {
  return {
    known: percent(estimate.known),
    low: percent(estimate.low),
    high: percent(estimate.high),
    least: percent(estimate.least),
    most: percent(estimate.most),
  };
}

export function percent(share: number): string {
  return `${Math.round(share * 100)}\u00a0%`;
}

export function sayCalibration({ rows, tendency }: Calibration): string {
  const answers = rows.reduce((sum, row) => sum + row.answers, 0);
  if (answers === 0) return 'You did not say how sure you were of any answer.';
  const hint =
    answers < MEASURED_FROM
      ? ` With ${answers} answer${answers === 1 ? '' : 's'} this is a hint, not a measurement.`
      : '';
  return `${sayTendency(tendency)}${hint}`;
}

function sayTendency(tendency: Calibration['tendency']): string {
  switch (tendency) {
    case 'too-sure':
      return 'You were surer than you were right.';
    case 'too-unsure':
      return 'You were right more often than you thought.';
    case 'fitting':
      return 'Your words fit your answers.';
    case null:
      return 'There are too few answers to compare.';
    default:
      return tendency satisfies never;
  }
}

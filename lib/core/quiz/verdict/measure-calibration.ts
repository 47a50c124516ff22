/**
 * How sure against how right. Each word promises a share of right answers; whether the sum of what
 * was promised fits what came is a z-test (D. J. Spiegelhalter, Statistics in Medicine 5, 1986):
 * z = sum(right - promised) / sqrt(sum(promised (1 - promised))). With few answers it is a hint only.
 */
import type { Calibration, Certainty, VerdictAnswer } from './verdict';

/** Share right that the words promise; what a guess promises is one of four choices. */
const PROMISED: Readonly<Record<Certainty, number>> = {
  certain: 0.95,
  'fairly-sure': 0.7,
  guess: 0.25,
};

/** From here on the tendency is told: one in ten learners whose words fit is told so wrongly, on each side. */
const TELLING_Z = 1.28;
const LEAST_ANSWERS = 5;

export function measureCalibration(answers: readonly VerdictAnswer[]): Calibration {
  const rows = (Object.keys(PROMISED) as Certainty[]).map((certainty) => {
    const own = answers.filter((answer) => answer.answered && answer.certainty === certainty);
    return {
      certainty,
      answers: own.length,
      right: own.filter((answer) => answer.correct).length,
      promised: PROMISED[certainty],
    };
  });
  const said = rows.reduce((sum, row) => sum + row.answers, 0);
  if (said < LEAST_ANSWERS) return { rows, tendency: null };
  const surplus = rows.reduce((sum, row) => sum + row.right - row.answers * row.promised, 0);
  const variance = rows.reduce(
    (sum, row) => sum + row.answers * row.promised * (1 - row.promised),
    0,
  );
  const z = surplus / Math.sqrt(variance);
  if (z <= -TELLING_Z) return { rows, tendency: 'too-sure' };
  return { rows, tendency: z >= TELLING_Z ? 'too-unsure' : 'fitting' };
}

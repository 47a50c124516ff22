/** The figures of a run that a question is about, as they are written. */
import { RUN_MEASURES, type Run } from '@/lib/core/experiment';
import { NUMBER_FIELD, rightResponse, type Gradable, type Response } from '@/lib/core/quiz';
import { describeNumber, withUnit } from '../numbers/write-number';

export type FromRun = Gradable<'from-run'>;
export type Measured = FromRun['measures'][number];

/** With its unit; null where the run does not have it. */
export function figureOf(
  gradable: FromRun,
  measured: Measured,
  run: Run | undefined,
): string | null {
  if (!run) return null;
  const figure = rightResponse(askAlone(gradable, measured), { run })?.texts[NUMBER_FIELD];
  return figure === undefined ? null : withUnit(figure, RUN_MEASURES[measured.measure].unit);
}

export function describeFigure(gradable: FromRun, response: Response): string | null {
  const key = keyOf(gradable);
  const unit = key ? RUN_MEASURES[key.measure].unit : null;
  return describeNumber(unit, response);
}

export function keyOf({ measures }: FromRun): Measured | undefined {
  return measures.find((measured) => measured.correct);
}

/** A question about this figure alone, so that the rule that grades says what it is and whether it was typed. */
export function askAlone(gradable: FromRun, measured: Measured): FromRun {
  return { ...gradable, measures: [{ ...measured, correct: true }] };
}

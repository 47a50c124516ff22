/** A figure of the learner's own run: its table stands above the field, and every figure of the run beside its reason afterwards. */
import {
  NUMBER_FIELD,
  gradeResponse,
  rightResponse,
  type Gradable,
  type Response,
} from '@/lib/core/quiz';
import { RUN_MEASURES, type Run } from '@/lib/core/experiment';
import { askGenerally } from '../ask-generally';
import type { KindLook } from '../kind-look';
import { NumberAnswers } from '../numbers/number-answers';
import { describeTyped, withUnit } from '../numbers/write-number';
import { FromRunFields } from './from-run-fields';
import { RunInQuestion } from './run-in-question';

type FromRun = Gradable<'from-run'>;
type Measured = FromRun['measures'][number];

export const fromRunLook: KindLook<'from-run'> = {
  Fields: FromRunFields,

  Answers: ({ gradable, rationales, response, score, run }) => (
    <>
      {run && <RunInQuestion run={run} />}
      <NumberAnswers
        answers={gradable.measures.map((measured) => ({
          id: measured.measure,
          correct: measured.correct,
          text: <MeasureText measured={measured} figure={figureOf(gradable, measured, run?.run)} />,
          given: run !== null && isGiven(gradable, measured, response, run.run),
        }))}
        typed={score.kind === 'points' ? describeFigure(gradable, response) : null}
        rationales={rationales}
      />
    </>
  ),

  answersTitle: 'The answer, and what others would mean',

  askFor(reason, { unit }) {
    if (reason === 'incomplete') return 'Type a number first.';
    if (reason === 'other-unit' && unit !== null) {
      return `The answer is asked for in ${unit}. The unit may be left out.`;
    }
    return askGenerally(reason);
  },

  describe: ({ unit }, response) => describeTyped(response.texts[NUMBER_FIELD] ?? '', unit),

  sayKey({ gradable, response, score, run }) {
    if (score.kind === 'points' && score.earned === score.possible) {
      return `You answered ${describeFigure(gradable, response)}.`;
    }
    const key = keyOf(gradable);
    const figure = key && figureOf(gradable, key, run?.run);
    return figure ? `The right answer is ${figure}.` : 'The answer comes from a run of yours.';
  },

  nameAnswers: (gradable, _, run) => ({
    kind: 'figures',
    figures: Object.fromEntries(
      gradable.measures.map((measured) => [
        measured.measure,
        figureOf(gradable, measured, run?.run) ?? 'the figure of your run',
      ]),
    ),
    key: keyOf(gradable)?.measure ?? '',
  }),
};

function MeasureText({ measured, figure }: { measured: Measured; figure: string | null }) {
  return (
    <>
      {capitalise(measured.text)}
      {figure && (
        <>
          : <span className="font-medium whitespace-nowrap">{figure}</span>
        </>
      )}
    </>
  );
}

/** A question about this figure alone, so that the rule that grades says what it is and whether it was typed. */
function askAlone(gradable: FromRun, measured: Measured): FromRun {
  return { ...gradable, measures: [{ ...measured, correct: true }] };
}

/** With its unit; null where the run does not have it. */
function figureOf(gradable: FromRun, measured: Measured, run: Run | undefined): string | null {
  if (!run) return null;
  const figure = rightResponse(askAlone(gradable, measured), { run })?.texts[NUMBER_FIELD];
  return figure === undefined ? null : withUnit(figure, RUN_MEASURES[measured.measure].unit);
}

function isGiven(gradable: FromRun, measured: Measured, response: Response, run: Run): boolean {
  const score = gradeResponse(askAlone(gradable, measured), response, { run });
  return score.kind === 'points' && score.earned === score.possible;
}

function describeFigure(gradable: FromRun, response: Response): string | null {
  const key = keyOf(gradable);
  const unit = key ? RUN_MEASURES[key.measure].unit : null;
  return describeTyped(response.texts[NUMBER_FIELD] ?? '', unit);
}

function keyOf({ measures }: FromRun): Measured | undefined {
  return measures.find((measured) => measured.correct);
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

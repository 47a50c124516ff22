/** Every figure of the run that might have been meant, beside its reason. */
import type { Run } from '@/lib/core/experiment';
import { gradeResponse, type Response } from '@/lib/core/quiz';
import type { AnswersProps } from '../kind-look';
import { NumberAnswers } from '../numbers/number-answers';
import { askAlone, describeFigure, figureOf, type FromRun, type Measured } from './figure-of';
import { RunInQuestion } from './run-in-question';

export function FromRunAnswers({
  gradable,
  rationales,
  response,
  score,
  run,
}: AnswersProps<'from-run'>) {
  return (
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
  );
}

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

function isGiven(gradable: FromRun, measured: Measured, response: Response, run: Run): boolean {
  const score = gradeResponse(askAlone(gradable, measured), response, { run });
  return score.kind === 'points' && score.earned === score.possible;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The numbers that known mistakes give, beside the right one. */
import { gradeResponse, type Gradable, type Response } from '@/lib/core/quiz';
import type { AnswersProps } from '../kind-look';
import { NumberAnswers } from '../numbers/number-answers';
import { describeNumber, withUnit } from '../numbers/write-number';

type Numeric = Gradable<'numeric'>;
type Foreseen = Numeric['numbers'][number];

export function NumericAnswers({ gradable, rationales, response, score }: AnswersProps<'numeric'>) {
  return (
    <NumberAnswers
      answers={gradable.numbers.map((number) => ({
        id: number.id,
        correct: number.correct,
        text: <NumberText number={number} unit={gradable.unit} />,
        given: isGiven(gradable, number, response),
      }))}
      typed={score.kind === 'points' ? describeNumber(gradable.unit, response) : null}
      rationales={rationales}
    />
  );
}

function NumberText({ number, unit }: { number: Foreseen; unit: string | null }) {
  return (
    <>
      <span className="font-medium whitespace-nowrap">{withUnit(String(number.value), unit)}</span>
      {number.correct && number.tolerance > 0 && (
        <span className="text-2 text-ink-2"> (up to {number.tolerance} off counts as right)</span>
      )}
    </>
  );
}

/** The rule that grades decides, asked about this number alone. */
function isGiven(gradable: Numeric, number: Foreseen, response: Response): boolean {
  const alone: Numeric = { ...gradable, numbers: [{ ...number, correct: true }] };
  const score = gradeResponse(alone, response, { run: null });
  return score.kind === 'points' && score.earned === score.possible;
}

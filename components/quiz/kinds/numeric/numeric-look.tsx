/** A typed number with its unit. Afterwards the numbers that known mistakes give stand beside the right one. */
import { NUMBER_FIELD, gradeResponse, type Gradable, type Response } from '@/lib/core/quiz';
import { askGenerally } from '../ask-generally';
import type { KindLook } from '../kind-look';
import { NumberAnswers } from '../numbers/number-answers';
import { NumberField } from '../numbers/number-field';
import { describeTyped, withUnit } from '../numbers/write-number';

type Numeric = Gradable<'numeric'>;
type Foreseen = Numeric['numbers'][number];

export const numericLook: KindLook<'numeric'> = {
  Fields: ({ asked: { unit }, ...rest }) => <NumberField unit={unit} {...rest} />,

  Answers: ({ gradable, rationales, response, score }) => (
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
  ),

  answersTitle: 'The answer, and what others would mean',

  askFor(reason, { unit }) {
    if (reason === 'incomplete') return 'Type a number first.';
    if (reason === 'other-unit' && unit !== null) {
      return `The answer is asked for in ${unit}. The unit may be left out.`;
    }
    return askGenerally(reason);
  },

  describe: ({ unit }, response) => describeNumber(unit, response),

  sayKey({ gradable, response, score }) {
    const isRight = score.kind === 'points' && score.earned === score.possible;
    const figure = isRight ? describeNumber(gradable.unit, response) : figureOfKey(gradable);
    return `${isRight ? 'You answered' : 'The right answer is'} ${figure}.`;
  },

  nameAnswers: ({ numbers, unit }) => ({
    kind: 'figures',
    figures: Object.fromEntries(
      numbers.map((number) => [number.id, withUnit(String(number.value), unit)]),
    ),
    key: numbers.find((number) => number.correct)?.id ?? '',
  }),
};

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

function figureOfKey({ numbers, unit }: Numeric): string {
  const key = numbers.find((number) => number.correct);
  return key ? withUnit(String(key.value), unit) : '';
}

function describeNumber(unit: string | null, response: Response): string | null {
  return describeTyped(response.texts[NUMBER_FIELD] ?? '', unit);
}

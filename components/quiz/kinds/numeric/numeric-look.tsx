/** A typed number with its unit. */
import type { Gradable } from '@/lib/core/quiz';
import { askGenerally } from '../ask-generally';
import type { KindLook } from '../kind-look';
import { NumberField } from '../numbers/number-field';
import { describeNumber, withUnit } from '../numbers/write-number';

type Numeric = Gradable<'numeric'>;

export const numericLook: KindLook<'numeric'> = {
  Fields: ({ asked: { unit }, ...rest }) => <NumberField unit={unit} {...rest} />,

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

function figureOfKey({ numbers, unit }: Numeric): string {
  const key = numbers.find((number) => number.correct);
  return key ? withUnit(String(key.value), unit) : '';
}

/** A figure of the learner's own run: its table stands above the field. */
import { askGenerally } from '../ask-generally';
import type { KindLook } from '../kind-look';
import { describeNumber } from '../numbers/write-number';
import { describeFigure, figureOf, keyOf } from './figure-of';
import { FromRunFields } from './from-run-fields';

export const fromRunLook: KindLook<'from-run'> = {
  Fields: FromRunFields,

  answersTitle: 'The answer, and what others would mean',

  askFor(reason, { unit }) {
    if (reason === 'incomplete') return 'Type a number first.';
    if (reason === 'other-unit' && unit !== null) {
      return `The answer is asked for in ${unit}. The unit may be left out.`;
    }
    return askGenerally(reason);
  },

  describe: ({ unit }, response) => describeNumber(unit, response),

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

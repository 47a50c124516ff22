/** Putting items in order: a list whose items move. */
import { askGenerally } from '../ask-generally';
import { countRight } from '../count-right';
import type { KindLook } from '../kind-look';
import { OrderingFields } from './ordering-fields';

export const orderingLook: KindLook<'ordering'> = {
  Fields: OrderingFields,

  answersTitle: 'The right order, and why',

  askFor: (reason) =>
    reason === 'incomplete'
      ? 'Put the items in order first, or take the order as it is.'
      : askGenerally(reason),

  describe({ parts }, { chosen }) {
    const labels = chosen.flatMap((id) => parts.find((part) => part.id === id)?.label ?? []);
    return labels.length > 0 ? labels.join(' → ') : null;
  },

  sayKey({ gradable, score }) {
    if (score.kind === 'invalid') return 'The right order stands below.';
    if (score.earned === score.possible) {
      return `All ${gradable.items.length} items are in the right order.`;
    }
    const rule = score.earned > 0 ? ' Credit counts the pairs that stand in the right order.' : '';
    return `${countRight(score, 'item')} in place.${rule} The right order stands below.`;
  },

  sayMiss: ({ score }) =>
    score.kind === 'invalid' ? '' : `${countRight(score, 'item')} in place.`,

  nameAnswers: () => ({ kind: 'none' }),
};

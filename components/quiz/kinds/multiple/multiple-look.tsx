/** Multiple choice: checkboxes. */
import { askGenerally } from '../ask-generally';
import { ChoiceFields } from '../choices/choice-fields';
import { describeChoices, idsOfKeys, lettersOf } from '../choices/choice-words';
import { countRight } from '../count-right';
import type { KindLook } from '../kind-look';

export const multipleLook: KindLook<'multiple'> = {
  Fields: (props) => <ChoiceFields type="checkbox" note="Several may be right." {...props} />,

  answersTitle: 'Every choice, and why',

  askFor: (reason) =>
    reason === 'incomplete' ? 'Choose at least one of the answers first.' : askGenerally(reason),

  describe: ({ parts }, response) => describeChoices(parts, response),

  sayKey({ gradable, order, response, score }) {
    const keys = idsOfKeys(gradable.choices);
    const key = `${keys.length === 1 ? 'The right answer is' : 'The right answers are'} ${lettersOf(order, keys)}.`;
    if (score.kind === 'invalid') return key;
    if (score.earned === score.possible) {
      return `You chose ${lettersOf(order, keys)}, and left out the rest.`;
    }
    const hasWrong = response.chosen.some((id) => !keys.includes(id));
    const rule = hasWrong ? ' A wrong choice costs what a right one earns.' : '';
    return `${countRight(score, 'choice')} judged rightly.${rule} ${key}`;
  },

  nameAnswers: ({ choices }, order) => ({ kind: 'letters', order, keys: idsOfKeys(choices) }),
};

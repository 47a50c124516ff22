/** Single choice: radio buttons, and every choice with its reason afterwards. */
import { letterOf } from '@/lib/core/quiz';
import { askGenerally } from '../ask-generally';
import { ChoiceFields } from '../choices/choice-fields';
import { describeChoices, idsOfKeys } from '../choices/choice-words';
import type { KindLook } from '../kind-look';

export const singleLook: KindLook<'single'> = {
  Fields: (props) => <ChoiceFields type="radio" {...props} />,

  answersTitle: 'Every choice, and why',

  askFor: (reason) =>
    reason === 'incomplete' ? 'Choose one of the answers first.' : askGenerally(reason),

  describe: ({ parts }, response) => describeChoices(parts, response),

  sayKey({ asked, gradable, order, response }) {
    const [key = ''] = idsOfKeys(gradable.choices);
    const label = asked.parts.find((part) => part.id === key)?.label ?? '';
    const isRight = response.chosen.includes(key);
    return `${isRight ? 'You chose' : 'The right answer is'} ${letterOf(order, key)}: ${label}`;
  },

  nameAnswers: ({ choices }, order) => ({ kind: 'letters', order, keys: idsOfKeys(choices) }),
};

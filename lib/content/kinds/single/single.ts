/** Single choice: one key among choices. */
import { checkOneKey } from '../check-one-key';
import {
  checkChoices,
  CHOICE_WORDS,
  listChoiceReferences,
  nameChoiceParts,
  readChoices,
} from '../choices';
import type { ContentKind } from '../content-kind';

export const single: ContentKind<'single'> = {
  id: 'single',
  words: CHOICE_WORDS,
  hasBoxes: true,
  attributes: [],
  refusals: {},

  check(outline, pattern, report) {
    checkChoices(outline, pattern, report);
    checkOneKey(outline, CHOICE_WORDS, report);
  },

  read: (outline, toText) => ({ kind: 'single', choices: readChoices(outline, toText) }),
  nameParts: nameChoiceParts,
  listReferences: listChoiceReferences,
};

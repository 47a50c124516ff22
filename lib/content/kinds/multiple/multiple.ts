/** Multiple choice: several right choices among wrong ones. */
import type { Report } from '../../problem';
import {
  checkChoices,
  CHOICE_WORDS,
  listChoiceReferences,
  nameChoiceParts,
  readChoices,
} from '../choices';
import type { ContentKind, QuestionOutline } from '../content-kind';

export const multiple: ContentKind<'multiple'> = {
  id: 'multiple',
  words: CHOICE_WORDS,
  hasBoxes: true,
  attributes: [],
  refusals: {},

  check(outline, pattern, report) {
    checkChoices(outline, pattern, report);
    checkKeys(outline, report);
  },

  read: (outline, toText) => ({ kind: 'multiple', choices: readChoices(outline, toText) }),
  nameParts: nameChoiceParts,
  listReferences: listChoiceReferences,
};

/** Some of the choices are right and some are wrong, or there is nothing to choose. */
function checkKeys({ node, lines, isWhole, where }: QuestionOutline, report: Report): void {
  if (!isWhole) return;
  const keys = lines.filter(({ correct }) => correct).length;
  if (keys === 0) {
    report.add(
      node,
      'no choice is marked correct, expected at least 1. Mark every right one: "- [x]".',
      where,
    );
  } else if (keys === lines.length) {
    report.add(
      node,
      'every choice is marked correct, expected a wrong one among them. Add a line "- [ ] some-id: text".',
      where,
    );
  }
}

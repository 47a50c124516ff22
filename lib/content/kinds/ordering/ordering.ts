/** Items to be put in order, written in the right one. */
import type { OrderingItem } from '../../../core/quiz';
import { checkRationale } from '../check-rationale';
import type { ContentKind, LineWords } from '../content-kind';
import { reportRepeated } from '../report-repeated';
import { explainTellingItem } from '../telling-id';

const WORDS: LineWords = { one: 'item', many: 'items', name: 'id', example: 'some-id: text' };

/** Two items are in order half the time. */
const LEAST = 3;

export const ordering: ContentKind<'ordering'> = {
  id: 'ordering',
  words: WORDS,
  hasBoxes: false,
  attributes: [],
  refusals: {},

  check({ node, lines, isWhole, where }, pattern, report) {
    reportRepeated(lines, WORDS, where, report);
    for (const line of lines) {
      const rules = { name: `item "${line.id}"`, where, needsMisconception: false };
      checkRationale(line, rules, pattern, report);
      const telling = explainTellingItem(line.id);
      if (telling === null) continue;
      report.add(line.node, `the id "${line.id}" ${telling} Name it after what it says.`, where);
    }
    if (isWhole && lines.length < LEAST) {
      report.add(
        lines[0]?.node ?? node,
        `has ${lines.length} ${lines.length === 1 ? 'item' : 'items'}, expected at least ${LEAST}. Add a line "1. some-id: text".`,
        where,
      );
    }
  },

  read: ({ lines }, toText) => ({
    kind: 'ordering',
    items: lines.map(({ id, text, rationale, misconception }): OrderingItem => ({
      id,
      text: toText(text),
      rationale: toText(rationale),
      misconception,
    })),
  }),

  nameParts: ({ lines }) => ({
    shown: lines.map(({ id, text }) => ({ id, content: text })),
    rationales: lines.map(({ id, rationale }) => ({ id, content: rationale })),
  }),

  // An order is too long for a sentence, and the page shows it beside the solution.
  listReferences: () => ({ answer: null, choices: null }),
};

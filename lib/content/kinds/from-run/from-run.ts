/** A figure of the learner's own last run. Which figures there are is decided in lib/core/experiment/run-measures.ts. */
import { MEASURE_IDS, type MeasureId } from '../../../core/experiment';
import type { MeasuredAnswer } from '../../../core/quiz';
import { plainText } from '../../markdown';
import { suggestName } from '../../nearest-name';
import { checkOneKey } from '../check-one-key';
import { checkRationale } from '../check-rationale';
import type { ContentKind, LineWords } from '../content-kind';
import { reportRepeated } from '../report-repeated';

const WORDS: LineWords = {
  one: 'figure',
  many: 'figures',
  name: 'name',
  example: 'last-epoch: what it is',
};

export const fromRun: ContentKind<'from-run'> = {
  id: 'from-run',
  words: WORDS,
  hasBoxes: true,
  attributes: [],
  refusals: {
    test: 'kind="from-run" cannot be in the pattern test, since the test has to be the same for a learner who has not trained yet. Move the question to practice.mdx or to questions/challenge/.',
  },

  check(outline, pattern, report) {
    const { lines, where } = outline;
    const needsMisconception = lines.some(({ correct }) => correct);
    reportRepeated(lines, WORDS, where, report);
    for (const line of lines) {
      checkRationale(
        line,
        { name: `figure "${line.id}"`, where, needsMisconception },
        pattern,
        report,
      );
      if (measureNamed(line.id) !== undefined) continue;
      report.add(
        line.node,
        `unknown figure "${line.id}" of a run.${suggestName(line.id, MEASURE_IDS)} Expected one of: ${MEASURE_IDS.join(', ')}.`,
        where,
      );
    }
    checkOneKey(outline, WORDS, report);
  },

  read: ({ lines }, toText) => ({
    kind: 'from-run',
    measures: lines.flatMap((line): MeasuredAnswer[] => {
      const measure = measureNamed(line.id);
      if (measure === undefined) return [];
      return [
        {
          measure,
          correct: line.correct === true,
          text: toText(line.text),
          rationale: toText(line.rationale),
          misconception: line.misconception,
        },
      ];
    }),
  }),

  nameParts: ({ lines }) => ({
    shown: [],
    rationales: lines.map(({ id, rationale }) => ({ id, content: rationale })),
  }),

  listReferences({ lines }) {
    const key = lines.find(({ correct }) => correct);
    return { answer: key ? plainText(key.text).trim() : '', choices: null };
  },
};

function measureNamed(name: string): MeasureId | undefined {
  return MEASURE_IDS.find((known) => known === name);
}

/** Generated patterns with ten lessons and fifty questions each: the skeletons of `npm run new` with texts of a usual length. */
import type { SourceFile } from '../../lib/content/source-file';
import { DIFFICULTIES } from '../../lib/content/vocabulary';
import { MODE_IDS } from '../../lib/core/modes';
import { createRandom, type Random } from '../../lib/core/random';
import { fileOf, inTurn, type Skeleton } from '../new/skeleton';
import { writeHead } from '../new/write-head';
import { WRITE_MODE, writePractice } from '../new/write-mode';
import { writeQuestion } from '../new/write-question';
import { writeSection, writeSentence } from './write-prose';

export const COURSE = 'bench';
/** Lessons and questions of one pattern. The rest of the questions are five tasks and five problems. */
export const LESSONS = MODE_IDS.length;
export const QUESTIONS = 50;
const IN_PRACTICE = 5;
const IN_BANK = 35;

/** `count` patterns and their course. Another seed gives other texts under the same names. */
export function writePatterns(count: number, seed: number): SourceFile[] {
  const names = Array.from({ length: count }, (_, place) => `pattern-${place + 1}`);
  const course = `---
title: Bench
summary: Generated to measure a build.
patterns:
${names.map((name) => `  - ${name}`).join('\n')}
---
`;
  return [
    { path: `content/${COURSE}/course.mdx`, source: course },
    ...names.flatMap((name, place) => writePattern(name, createRandom(seed, place))),
  ];
}

function writePattern(name: string, random: Random): SourceFile[] {
  const pattern: Skeleton = {
    folder: `content/${COURSE}/${name}`,
    title: name,
    objectives: Array.from({ length: 5 }, (_, place) => `objective-${place + 1}`),
    misconceptions: Array.from({ length: 10 }, (_, place) => `belief-${place + 1}`),
  };
  const bank = fileOf(pattern, 'questions/test/bank.mdx', writeQuestions(pattern, 'bank', IN_BANK));
  return [
    writeHead(pattern),
    ...MODE_IDS.flatMap((mode) => WRITE_MODE[mode](pattern)).map((file) =>
      file.path === bank.path ? bank : file,
    ),
    writePractice(pattern, writeQuestions(pattern, 'practice', IN_PRACTICE)),
  ].map(({ path, source }) => ({ path, source: fillIn(source, random) }));
}

function writeQuestions(
  { objectives, misconceptions }: Skeleton,
  pool: string,
  count: number,
): string {
  return Array.from({ length: count }, (_, place) =>
    writeQuestion({
      id: `${pool}-${place + 1}`,
      objective: inTurn(objectives, place),
      misconception: inTurn(misconceptions, place),
      difficulty: DIFFICULTIES[place % DIFFICULTIES.length],
      stem: ASKED,
    }),
  ).join('\n');
}

const ASKED = 'Ask it.';

/** Puts texts where the skeletons say what belongs there, and offers the test. */
function fillIn(source: string, random: Random): string {
  return source
    .replaceAll('Write this section here. It may have figures, code and formulas.', () =>
      writeSection(random),
    )
    .replaceAll(/^(?:Ask it\.|.*\?\n\n\{\/\*.*\*\/\}|Fill the gap.*|.* gaps?: .*)$/gm, () =>
      writeSentence(random),
    )
    .replaceAll(/(?:Say|Write|Name|Ask here) [^.\n]*\./g, () => writeSentence(random))
    .replace(/^# Take this line.*\noffered: false\n/m, '');
}

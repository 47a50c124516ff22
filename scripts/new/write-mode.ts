/** The files of each mode: its lesson, and below `questions/` what the lesson is made of. */
import type { SourceFile } from '../../lib/content/source-file';
import type { ModeId } from '../../lib/core/modes';
import { fileOf, inTurn, type Skeleton } from './skeleton';
import { writeExperiment } from './write-experiment';
import { writeBank, writeCards, writeProblems, writeTasks } from './write-pools';
import { writeQuestion } from './write-question';
import { writeLessonHead, writeSectionLesson } from './write-sections';
import { quote } from './words';

type WriteMode = (pattern: Skeleton) => SourceFile[];

export const WRITE_MODE: Readonly<Record<ModeId, WriteMode>> = {
  learn: (pattern) => [writeSectionLesson('learn', pattern)],
  why: (pattern) => [writeSectionLesson('why', pattern)],
  deep: (pattern) => [writeSectionLesson('deep', pattern)],
  visualize: (pattern) => [writeSectionLesson('visualize', pattern)],
  metrics: (pattern) => [writeSectionLesson('metrics', pattern)],
  try: (pattern) => [
    writeSectionLesson('try', pattern, { tasks: '<Tasks />' }, ['taskMinutes: 9']),
    writeTasks(pattern),
  ],
  challenge: (pattern) => [
    writeText('challenge', pattern, 18, 'Say what these problems ask for.\n\n<Challenge />'),
    writeProblems(pattern),
  ],
  experiment: (pattern) => [writeExperiment(pattern)],
  review: (pattern) => [
    writeText(
      'review',
      pattern,
      4,
      `## In short

Write a cheat sheet here: what to recall when there is no time to read.

## Cards

<Cards />`,
    ),
    writeCards(pattern),
  ],
  test: (pattern) => [writeTestText(pattern), writeBank(pattern)],
};

/** The text before the test, which is not offered until its bank is written. */
export function writeTestText(pattern: Skeleton): SourceFile {
  return writeText('test', pattern, 9, 'Say what is asked here, and what is allowed.', [
    '# Take this line out when the bank is full; npm run check:content says what it lacks.',
    'offered: false',
  ]);
}

function writeText(
  mode: ModeId,
  pattern: Skeleton,
  taskMinutes: number,
  text: string,
  more: readonly string[] = [],
): SourceFile {
  const head = writeLessonHead(mode, pattern, [`taskMinutes: ${taskMinutes}`, ...more]);
  return fileOf(pattern, `${mode}.mdx`, `${head}\n${text}\n`);
}

/** With a first question, or with the one that is given. */
export function writePractice(pattern: Skeleton, question = writeFirst(pattern)): SourceFile {
  const source = `---
title: ${quote(`Practice: ${pattern.title.toLowerCase()}`)}
summary: ${quote('Questions with feedback at once.')}
taskMinutes: 2
---

${question}`;
  return fileOf(pattern, 'practice.mdx', source);
}

function writeFirst({ objectives, misconceptions }: Skeleton): string {
  return writeQuestion({
    id: 'first-question',
    objective: inTurn(objectives, 0),
    misconception: inTurn(misconceptions, 0),
  });
}

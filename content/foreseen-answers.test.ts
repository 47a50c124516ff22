/** An author's preview shows each question with the answers that were foreseen: every one of them is an answer, and the first is right. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { foreseeAnswers } from '@/components/authoring/preview/foresee-answers';
import { takeGradable } from '@/components/lesson/view-answers';
import { checkContent } from '@/lib/content/check-content';
import { readSourceFiles } from '@/lib/content/source-file';

const { courses } = checkContent(await readSourceFiles(path.resolve(import.meta.dirname, '..')));
const questions = courses
  .flatMap(({ patterns }) => patterns)
  .flatMap(({ course, slug, practice, test: bank, challenge, try: tasks, referenceRuns }) =>
    [
      ...(practice?.questions ?? []),
      ...[...bank, ...challenge, ...tasks].flatMap(({ blocks }) => blocks),
    ].map((question) => ({
      name: `${course}/${slug} ${question.id}`,
      question,
      run: referenceRuns.find(({ epochs }) => epochs.length > 0) ?? null,
    })),
  );

test.each(questions)('$name', ({ question, run }) => {
  const foreseen = foreseeAnswers(takeGradable(question), { run });
  const shares = foreseen.map(({ score }) =>
    score.kind === 'points' ? score.earned / score.possible : score.reason,
  );
  expect(shares[0]).toBe(1);
  expect(shares.filter((share) => typeof share === 'string')).toEqual([]);
  expect(new Set(foreseen.map(({ label }) => label)).size).toBe(foreseen.length);
});

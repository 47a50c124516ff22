import { access, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createContentLibrary } from './content-library';
import { sampleFiles, spoil } from './fixtures/sample-content';
import type { SourceFile } from './source-file';

const LESSON = ['sample', 'first-pattern', 'learn'] as const;
const PRACTICE = ['sample', 'first-pattern', 'practice'] as const;

let projectRoot: string;

beforeEach(async () => {
  projectRoot = await mkdtemp(path.join(tmpdir(), 'content-library-'));
});

afterEach(async () => {
  await rm(projectRoot, { recursive: true });
});

async function write(files: readonly SourceFile[]): Promise<void> {
  for (const { path: file, source } of files) {
    await mkdir(path.dirname(path.join(projectRoot, file)), { recursive: true });
    await writeFile(path.join(projectRoot, file), source);
  }
}

test('lists courses, patterns and the lessons that are written', async () => {
  await write(sampleFiles());
  const library = createContentLibrary({ projectRoot, isFixed: true });
  expect(await library.getCatalogue()).toEqual([
    {
      slug: 'sample',
      title: 'Sample course',
      summary: 'A course for tests.',
      patterns: [
        {
          id: 'sample/first-pattern',
          course: 'sample',
          slug: 'first-pattern',
          title: 'First pattern',
          summary: 'A pattern for tests.',
          tag: 'ml',
          minutesTotal: 2,
          writtenModes: ['learn'],
        },
      ],
    },
  ]);
  expect(await library.listLessonParams()).toEqual([
    { course: 'sample', pattern: 'first-pattern', mode: 'learn' },
  ]);
});

test('describes a pattern with what its questions prove', async () => {
  await write(sampleFiles());
  const pattern = await createContentLibrary({ projectRoot, isFixed: true }).getPattern(
    'sample',
    'first-pattern',
  );
  expect(pattern).toMatchObject({
    courseTitle: 'Sample course',
    lessons: [{ mode: 'learn', title: 'Learn', summary: 'A lesson for tests.', minutes: 1 }],
    practice: {
      title: 'Practice',
      questions: [{ id: 'which-one', objective: 'know-one', difficulty: 'easy' }],
    },
    experiment: null,
    referenceRuns: [],
  });
});

test('answers null for an address that does not exist', async () => {
  await write(sampleFiles());
  const library = createContentLibrary({ projectRoot, isFixed: true });
  expect(await library.getPattern('sample', 'other')).toBeNull();
  expect(await library.getPattern('other', 'first-pattern')).toBeNull();
  expect(await library.getLesson('sample', 'first-pattern', 'deep')).toBeNull();
  expect(await library.getQuestions('sample', 'other', 'practice')).toBeNull();
});

test('refuses every answer while one file has a problem, lists all of them, and compiles nothing', async () => {
  const broken = spoil('practice', '- [ ] two:', '- [x] two:').map((file) => ({
    ...file,
    source: file.source.replace('Some text.', 'import x from "y"'),
  }));
  await write(broken);
  const library = createContentLibrary({ projectRoot, isFixed: true });
  const answers = await Promise.allSettled([
    library.getCatalogue(),
    library.getPattern('sample', 'first-pattern'),
    library.getLesson(...LESSON),
    library.getQuestions(...PRACTICE),
    library.listLessonParams(),
  ]);
  const messages = answers.map((answer) =>
    answer.status === 'rejected' ? String(answer.reason) : 'an answer',
  );
  const list = [
    'ContentError: The content has 2 problems:',
    'content/sample/first-pattern/learn.mdx:8:1 import is code, and code is not allowed in content. Remove the line: components are known without an import (Question, Answer, Choice, Problem, Hint, Lab, Solution, Bonus, Note, Caution, Aside).',
    'content/sample/first-pattern/practice.mdx:12:1 question "which-one": 2 choices are marked correct, expected 1. Mark one.',
  ].join('\n');
  expect(messages).toEqual([list, list, list, list, list]);
  await expect(access(path.join(projectRoot, '.cache'))).rejects.toThrow('ENOENT');
});

test('shows an edit without a restart while authors write, and heals once it is mended', async () => {
  await write(sampleFiles());
  const library = createContentLibrary({ projectRoot, isFixed: false });
  expect((await library.getLesson(...LESSON))?.headings[0]?.text).toBe('First section');
  await write(spoil('learn', '## First section', '## Another section'));
  expect((await library.getLesson(...LESSON))?.headings[0]?.text).toBe('Another section');
  await write(spoil('learn', '## First section', '<Nte />'));
  await expect(library.getLesson(...LESSON)).rejects.toThrow('unknown component <Nte>');
  await write(sampleFiles());
  expect((await library.getLesson(...LESSON))?.headings[0]?.text).toBe('First section');
});

test('reads files once where they cannot change', async () => {
  await write(sampleFiles());
  const library = createContentLibrary({ projectRoot, isFixed: true });
  await library.getCatalogue();
  await write(spoil('learn', 'title: Learn', 'title: 5'));
  expect((await library.getLesson(...LESSON))?.title).toBe('Learn');
});

test('compiles a text again only when its text changed', async () => {
  await write(sampleFiles());
  const library = createContentLibrary({ projectRoot, isFixed: false });
  const cache = path.join(projectRoot, '.cache', 'content');
  const first = await library.getLesson(...LESSON);
  await write(spoil('learn', 'title: Learn', 'title: Learned'));
  expect((await library.getLesson(...LESSON))?.code).toBe(first?.code);
  expect(await readdir(cache)).toHaveLength(1);
  await write(spoil('learn', 'Some text.', 'Some other text.'));
  expect((await library.getLesson(...LESSON))?.code).not.toBe(first?.code);
  expect(await readdir(cache)).toHaveLength(2);
});

test('gives a reworded question another hash, and a question beside it the same', async () => {
  const hash = async (files: readonly SourceFile[]): Promise<string | undefined> => {
    await write(files);
    const set = await createContentLibrary({ projectRoot, isFixed: true }).getQuestions(
      ...PRACTICE,
    );
    return set?.questions[0]?.contentHash;
  };
  const original = await hash(sampleFiles());
  expect(original).toMatch(/^[0-9a-f]{16}$/);
  expect(await hash(spoil('practice', 'summary: Questions', 'summary: All questions'))).toBe(
    original,
  );
  expect(await hash(spoil('practice', 'Count to it.', 'Count up to it.'))).not.toBe(original);
});

import { access, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createContentLibrary } from './content-library';
import { createFixedSource } from './content-source';
import type { LintPattern } from './lint/lint-bank';
import { PLAIN_LESSON, sampleFiles, spoil } from './fixtures/sample-content';
import { BLANKS, CARD, MULTIPLE, NUMERIC, ORDERING, poolFile } from './fixtures/sample-kinds';
import type { SourceFile } from './source-file';

const LESSON = ['sample', 'first-pattern', 'learn'] as const;
const PRACTICE = ['sample', 'first-pattern', 'practice'] as const;

/** The texts around the pools. */
const TEXTS = ['test', 'challenge', 'review'].map((mode) => ({
  path: `content/sample/first-pattern/${mode}.mdx`,
  source: PLAIN_LESSON.replace('---\n\n', 'taskMinutes: 5\n---\n\n'),
}));

/** A block in a file of a pool. */
function moved(...[pool, name, block]: [Parameters<typeof poolFile>[0], string, string]) {
  const file = poolFile(pool, block);
  return [{ ...file, path: file.path.replace('some', name) }];
}

let projectRoot: string;

beforeEach(async () => {
  projectRoot = await mkdtemp(path.join(tmpdir(), 'content-library-'));
});

afterEach(async () => {
  await rm(projectRoot, { recursive: true });
});

/** The content as it is now, read once. */
function openLibrary(lint?: LintPattern) {
  return createContentLibrary(createFixedSource({ projectRoot, lint }));
}

async function write(files: readonly SourceFile[]): Promise<void> {
  for (const { path: file, source } of files) {
    await mkdir(path.dirname(path.join(projectRoot, file)), { recursive: true });
    await writeFile(path.join(projectRoot, file), source);
  }
}

test('lists courses, patterns and the lessons that are written', async () => {
  await write(sampleFiles());
  const library = openLibrary();
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
  expect(await library.listPatternParams()).toEqual([
    { course: 'sample', pattern: 'first-pattern' },
  ]);
  expect(await library.listLessonParams()).toEqual([
    { course: 'sample', pattern: 'first-pattern', mode: 'learn' },
  ]);
});

test('describes a pattern with what its questions prove', async () => {
  await write(sampleFiles());
  const pattern = await openLibrary().getPattern('sample', 'first-pattern');
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

test('gives each pool its questions, from all of its files in the order of their names', async () => {
  await write([
    ...sampleFiles(),
    ...TEXTS,
    ...moved('test', 'b', NUMERIC),
    ...moved('test', 'a', `${ORDERING}\n${BLANKS}`),
    ...moved('challenge', 'some', MULTIPLE.replace('kind=', 'seconds="90" kind=')),
    ...moved('review', 'some', CARD),
  ]);
  const library = openLibrary(() => []);
  const bank = await library.getQuestions('sample', 'first-pattern', 'test');
  expect(bank?.questions.map(({ id }) => id)).toEqual(['count-up', 'call-it', 'half-of-one']);
  expect(bank?.codes).toHaveLength(2);
  const challenge = await library.getQuestions('sample', 'first-pattern', 'challenge');
  expect(challenge?.questions.map(({ id, seconds }) => [id, seconds])).toEqual([
    ['which-are-odd', 90],
  ]);
  const cards = await library.getCards('sample', 'first-pattern');
  expect(cards?.cards.map(({ id }) => id)).toEqual(['one-card']);
  expect(cards?.codes).toHaveLength(1);

  const pattern = await library.getPattern('sample', 'first-pattern');
  const common = { contentHash: expect.any(String), objective: 'know-one' };
  expect(pattern?.bank).toEqual([
    { ...common, id: 'count-up', kind: 'ordering', difficulty: 'easy' },
    { ...common, id: 'call-it', kind: 'blanks', difficulty: 'easy' },
    { ...common, id: 'half-of-one', kind: 'numeric', difficulty: 'easy' },
  ]);
  expect(pattern?.problems).toEqual([
    { ...common, id: 'which-are-odd', kind: 'multiple', difficulty: 'easy', seconds: 90 },
  ]);
  expect(pattern?.cards).toEqual([{ ...common, id: 'one-card', mends: ['two-is-one'] }]);
  // Learn and practice take a minute each; the three texts five and a minute of reading each.
  expect(pattern?.minutesTotal).toBe(20);
  expect(pattern?.writtenModes).toEqual(['learn', 'challenge', 'review', 'test']);
  expect((await library.getLesson('sample', 'first-pattern', 'test'))?.title).toBe('Lesson');
  // The test has a route of its own.
  expect((await library.listLessonParams()).map(({ mode }) => mode)).toEqual([
    'learn',
    'challenge',
    'review',
  ]);
});

test('keeps a test back that is not offered yet', async () => {
  const [text] = TEXTS;
  const unoffered = {
    ...text!,
    source: text!.source.replace('---\n\n', 'offered: false\n---\n\n'),
  };
  await write([...sampleFiles(), unoffered, poolFile('test', ORDERING)]);
  const library = openLibrary();
  const pattern = await library.getPattern('sample', 'first-pattern');
  expect(pattern).toMatchObject({ bank: [], writtenModes: ['learn'], minutesTotal: 2 });
  expect(pattern?.lessons.map(({ mode }) => mode)).toEqual(['learn']);
});

test('has no bank, no problems and no cards where none are written', async () => {
  await write(sampleFiles());
  const library = openLibrary();
  expect(await library.getQuestions('sample', 'first-pattern', 'test')).toBeNull();
  expect(await library.getCards('sample', 'first-pattern')).toBeNull();
  const pattern = await library.getPattern('sample', 'first-pattern');
  expect(pattern).toMatchObject({ bank: [], problems: [], cards: [] });
});

test('answers null for an address that does not exist', async () => {
  await write(sampleFiles());
  const library = openLibrary();
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
  const library = openLibrary();
  const answers = await Promise.allSettled([
    library.getCatalogue(),
    library.getPattern('sample', 'first-pattern'),
    library.getLesson(...LESSON),
    library.getQuestions(...PRACTICE),
    library.getCards('sample', 'first-pattern'),
    library.listLessonParams(),
  ]);
  const messages = answers.map((answer) =>
    answer.status === 'rejected' ? String(answer.reason) : 'an answer',
  );
  const list = [
    'ContentError: The content has 2 problems:',
    'content/sample/first-pattern/learn.mdx:8:1 import is code, and code is not allowed in content. Remove the line: components are known without an import.',
    'content/sample/first-pattern/practice.mdx:12:1 question "which-one": 2 choices are marked correct, expected 1. Mark one.',
  ].join('\n');
  expect(messages).toEqual(answers.map(() => list));
  await expect(access(path.join(projectRoot, '.cache', 'content'))).rejects.toThrow('ENOENT');
});

test('reads files once where they cannot change', async () => {
  await write(sampleFiles());
  const library = openLibrary();
  await library.getCatalogue();
  await write(spoil('learn', 'title: Learn', 'title: 5'));
  expect((await library.getLesson(...LESSON))?.title).toBe('Learn');
});

test('compiles a text again only when its text changed', async () => {
  await write(sampleFiles());
  const cache = path.join(projectRoot, '.cache', 'content');
  const first = await openLibrary().getLesson(...LESSON);
  await write(spoil('learn', 'title: Learn', 'title: Learned'));
  expect((await openLibrary().getLesson(...LESSON))?.code).toBe(first?.code);
  expect(await readdir(cache)).toHaveLength(1);
  await write(spoil('learn', 'Some text.', 'Some other text.'));
  expect((await openLibrary().getLesson(...LESSON))?.code).not.toBe(first?.code);
  expect(await readdir(cache)).toHaveLength(2);
});

test('gives a reworded question another hash, and a question beside it the same', async () => {
  const hash = async (files: readonly SourceFile[]): Promise<string | undefined> => {
    await write(files);
    const set = await openLibrary().getQuestions(...PRACTICE);
    return set?.questions[0]?.contentHash;
  };
  const original = await hash(sampleFiles());
  expect(original).toMatch(/^[0-9a-f]{16}$/);
  expect(await hash(spoil('practice', 'summary: Questions', 'summary: All questions'))).toBe(
    original,
  );
  expect(await hash(spoil('practice', 'Count to it.', 'Count up to it.'))).not.toBe(original);
});

/** What is shown while files have problems: whole states of the content, before and after an edit. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkContent, createContentCheck } from '../check-content';
import { applyEdit, ORIGINAL, SEQUENCES, someEdits } from '../fixtures/random-edits';
import { sampleFiles } from '../fixtures/sample-content';
import { asMode, DEEP_PARTS, WHY_PARTS } from '../fixtures/sample-lessons';
import { BLANKS, NUMERIC, poolFile } from '../fixtures/sample-kinds';
import { formatProblem } from '../problem';
import type { SavedFile } from '../source-reader';
import { holdBack, type Shown } from './hold-back';
import { keepVersions } from './past-versions';

const NO_DISK = { read: async () => [], keep: async () => undefined };
const FOLDER = 'content/sample/first-pattern/';
const GLOSSARY = `---\nterms:\n  - id: one\n    name: one\n    text: The first number.\n---\n`;

/** A pattern with two lessons, practice, two files of a bank and a glossary that is used. */
function soundFiles(): SavedFile[] {
  const term = sampleFiles().map((file) => ({
    ...file,
    source: file.source.replace('Some text.', 'Some <Term>one</Term>.'),
  }));
  const bank = [
    { ...poolFile('test', NUMERIC), path: `${FOLDER}questions/test/m.mdx` },
    { ...poolFile('test', BLANKS), path: `${FOLDER}questions/test/n.mdx` },
  ];
  const files = [...term, asMode('why', WHY_PARTS), ...bank];
  return [...files, { path: 'content/glossary.mdx', source: GLOSSARY }].map((file) => ({
    ...file,
    savedAt: 1,
  }));
}

/** A session of an author: each state of the disk follows the one before. */
function openSession() {
  const past = keepVersions(NO_DISK);
  const check = createContentCheck(() => []);
  let saved = soundFiles();
  let time = 1;
  const show = (): Shown => {
    const shown = holdBack(saved, past, check);
    past.remember(shown.files);
    return shown;
  };
  show();
  return {
    past,
    show,
    /** Replaces a text in a file; the file must hold it. */
    edit(name: string, from: string, to: string): Shown {
      const file = saved.find(({ path }) => path.endsWith(name))!;
      if (!file.source.includes(from)) throw new Error(`${name} does not hold: ${from}`);
      return this.save({ ...file, source: file.source.replaceAll(from, to) });
    },
    save(file: { path: string; source: string }): Shown {
      const others = saved.filter(({ path }) => path !== file.path);
      saved = [...others, { ...file, savedAt: ++time }].sort((a, b) => (a.path < b.path ? -1 : 1));
      return show();
    },
    remove(name: string): Shown {
      saved = saved.filter(({ path }) => !path.endsWith(name));
      return show();
    },
  };
}

const sourceOf = ({ files }: Shown, name: string) =>
  files.find(({ path }) => path.endsWith(name))?.source;

/** What is held back, the time of what stands in, and the first reason. */
const held = ({ heldBack }: Shown) =>
  heldBack.map(
    ({ path, shown, reasons }) =>
      `${path.replace(FOLDER, '…/')} ${shown?.savedAt ?? 'nothing'} ${reasons[0] && formatProblem(reasons[0]).replaceAll(FOLDER, '…/')}`,
  );

const lessonsOf = ({ content }: Shown) =>
  content.courses[0]?.patterns[0]?.lessons.map(({ mode }) => mode);
const bankOf = ({ content }: Shown) =>
  content.courses[0]?.patterns[0]?.test.flatMap(({ blocks }) => blocks.map(({ id }) => id));

test('shows what is saved while nothing is wrong', () => {
  const shown = openSession().edit('learn.mdx', 'More text', 'Other text');
  expect(sourceOf(shown, 'learn.mdx')).toContain('Other text');
  expect(held(shown)).toEqual([]);
  expect(shown.problems).toEqual([]);
});

test('shows the last sound version of a file, says why, and heals', () => {
  const session = openSession();
  session.edit('learn.mdx', 'title: Learn', 'title: Better');
  const broken = session.edit('learn.mdx', 'Some ', '<Nte /> ');
  expect(sourceOf(broken, 'learn.mdx')).toContain('title: Better');
  expect(held(broken)).toEqual([
    '…/learn.mdx 2 …/learn.mdx:8:1 unknown component <Nte>. Did you mean <Note>? This file may use Note, Caution, Aside, Term, Measured, Section, Check, RunCurves, RunTable, RunScrubber, WhichCurve, GapChart, BallOnCurve, ContourMap, Pipeline, TableChart.',
  ]);
  const mended = session.edit('learn.mdx', '<Nte /> ', 'Any ');
  expect(sourceOf(mended, 'learn.mdx')).toContain('Any <Term>');
  expect(held(mended)).toEqual([]);
});

test('shows edits of other files, of the same pattern too, while one is broken', () => {
  const session = openSession();
  session.edit('learn.mdx', 'title: Learn', 'title: 5');
  const shown = session.edit('why.mdx', 'Text.', 'Another text.');
  expect(sourceOf(shown, 'why.mdx')).toContain('Another text.');
  expect(shown.heldBack.map(({ path }) => path)).toEqual([`${FOLDER}learn.mdx`]);
});

test('leaves out a new file with problems and nothing else, and names it', () => {
  const session = openSession();
  const lesson = asMode('deep', ['what']);
  const shown = session.save(lesson);
  expect(lessonsOf(shown)).toEqual(['learn', 'why']);
  expect(shown.heldBack).toMatchObject([{ path: lesson.path, shown: null }]);
  expect(shown.heldBack[0]?.reasons.length).toBeGreaterThan(0);
  expect(lessonsOf(session.save(asMode('deep', DEEP_PARTS)))).toEqual(['learn', 'why', 'deep']);
});

test('shows a file that nothing reads as a problem, and leaves the pattern around it alone', () => {
  const session = openSession();
  session.save({ path: `${FOLDER}lern.mdx`, source: 'Text.' });
  const shown = session.edit('learn.mdx', 'title: Learn', 'title: Better');
  expect(sourceOf(shown, 'learn.mdx')).toContain('title: Better');
  expect(shown.heldBack.map(({ path }) => path)).toEqual([`${FOLDER}lern.mdx`]);
});

test('names the file that a new folder lacks, and shows nothing of it', () => {
  const learn = sampleFiles().find(({ path }) => path.endsWith('learn.mdx'))!;
  const shown = openSession().save({
    ...learn,
    path: learn.path.replace('first-pattern', 'second-pattern'),
  });
  expect(shown.content.courses[0]?.patterns.map(({ slug }) => slug)).toEqual(['first-pattern']);
  expect(shown.heldBack).toMatchObject([
    { path: 'content/sample/second-pattern/pattern.mdx', saved: null, shown: null },
  ]);
});

test('works from the first look, where nothing is known of before', () => {
  const files = soundFiles().map((file) =>
    file.path.endsWith('learn.mdx') ? { ...file, source: '---\ntitle: 5\n---\n' } : file,
  );
  const shown = holdBack(
    files,
    keepVersions(NO_DISK),
    createContentCheck(() => []),
  );
  expect(lessonsOf(shown)).toEqual(['why']);
  expect(shown.heldBack).toMatchObject([{ path: `${FOLDER}learn.mdx`, shown: null }]);
});

test('goes back with the whole pattern where a file is wrong because of another one', () => {
  const session = openSession();
  session.edit('why.mdx', 'Text.', 'Another text.');
  const shown = session.edit('pattern.mdx', 'know-one', 'know-it');
  expect(sourceOf(shown, 'pattern.mdx')).toContain('know-one');
  expect(sourceOf(shown, 'why.mdx')).toContain('Another text.');
  expect(held(shown)).toEqual([
    '…/pattern.mdx 1 …/learn.mdx:7:1 section "First section": objectives names the unknown objective "know-one". Declare it in pattern.mdx, or name one of: know-it.',
  ]);
  expect(bankOf(shown)).toEqual(['half-of-one', 'call-it']);
});

test('takes a name that is changed everywhere once the last file has it', () => {
  const session = openSession();
  session.edit('pattern.mdx', 'know-one', 'know-it');
  for (const name of ['learn.mdx', 'why.mdx', 'practice.mdx', 'test/m.mdx']) {
    expect(session.edit(name, 'know-one', 'know-it').heldBack).not.toEqual([]);
  }
  const done = session.edit('test/n.mdx', 'know-one', 'know-it');
  expect(held(done)).toEqual([]);
  expect(sourceOf(done, 'pattern.mdx')).toContain('know-it');
});

test('holds back a copied file that takes ids of an older one', () => {
  const session = openSession();
  const copy = { ...poolFile('test', NUMERIC), path: `${FOLDER}questions/test/a.mdx` };
  const shown = session.save(copy);
  expect(bankOf(shown)).toEqual(['half-of-one', 'call-it']);
  expect(shown.heldBack).toMatchObject([{ path: copy.path, shown: null }]);
  expect(bankOf(session.edit('test/a.mdx', 'half-of-one', 'half-again'))).toEqual([
    'half-again',
    'half-of-one',
    'call-it',
  ]);
});

test('keeps a file that was removed while others need it', () => {
  const session = openSession();
  const shown = session.remove('pattern.mdx');
  expect(lessonsOf(shown)).toEqual(['learn', 'why']);
  expect(shown.heldBack).toMatchObject([
    { path: `${FOLDER}pattern.mdx`, saved: null, shown: { savedAt: 1 } },
  ]);
});

test('lets a file go that nothing needs', () => {
  const shown = openSession().remove('test/m.mdx');
  expect(bankOf(shown)).toEqual(['call-it']);
  expect(held(shown)).toEqual([]);
});

test('goes back with the glossary where a text needs a term of it', () => {
  const session = openSession();
  const shown = session.edit('glossary.mdx', 'name: one', 'name: two');
  expect(shown.content.glossary.map(({ name }) => name)).toEqual(['one']);
  expect(held(shown)).toEqual([
    'content/glossary.mdx 1 …/learn.mdx:8:6 no term is called "one" in the glossary. Write <Term id="one">, or add it to content/glossary.mdx.',
  ]);
});

test('shows a pattern of which only the whole is not sound', () => {
  const session = openSession();
  session.edit('learn.mdx', ' mends="two-is-one"', '');
  const shown = session.save(asMode('deep', DEEP_PARTS));
  expect(shown.problems.map(({ message }) => message)).toEqual([
    'no section of a lesson mends the misconception "two-is-one". Name it in the "mends" of the section that treats it.',
  ]);
  expect(lessonsOf(shown)).toEqual(['learn', 'why', 'deep']);
  expect(held(shown)).toEqual([]);
});

test('passes by versions that turned out not to work', () => {
  const session = openSession();
  const problem = { file: `${FOLDER}learn.mdx`, line: 1, column: 1, message: 'fails.' };
  const versions = ['Better', 'Best'].map((title) =>
    session
      .edit(
        'learn.mdx',
        /title: (\w+)/.exec(sourceOf(session.show(), 'learn.mdx')!)![0],
        `title: ${title}`,
      )
      .files.find(({ path }) => path.endsWith('learn.mdx'))!,
  );
  session.past.fail(versions[1]!, problem);
  expect(sourceOf(session.show(), 'learn.mdx')).toContain('title: Better');
  expect(session.show().problems).toEqual([problem]);
  session.past.fail(versions[0]!, problem);
  expect(sourceOf(session.show(), 'learn.mdx')).toContain('title: Learn');
  expect(sourceOf(session.edit('learn.mdx', 'title: Best', 'title: Other'), 'learn.mdx')).toContain(
    'title: Other',
  );
  expect(session.show().problems).toEqual([]);
});

test('shows nothing with problems, and all that is saved where there are none, whatever was edited', () => {
  fc.assert(
    fc.property(someEdits, (edits) => {
      const past = keepVersions(NO_DISK);
      const check = createContentCheck(() => []);
      let saved: readonly SavedFile[] = ORIGINAL.map((file) => ({ ...file, savedAt: 1 }));
      past.remember(holdBack(saved, past, check).files);
      for (const edit of edits) {
        saved = applyEdit(saved, edit).map((file) => ({ savedAt: 2, ...file }));
        const { files, content, heldBack, problems } = holdBack(saved, past, check);
        past.remember(files);
        expect(problems).toEqual(checkContent(saved, () => []).problems);
        if (problems.length === 0) expect([files, heldBack]).toEqual([saved, []]);
        for (const { reasons } of heldBack) expect(reasons).not.toEqual([]);
        const shown = new Set(files.map(({ path }) => path));
        for (const pattern of content.courses.flatMap(({ patterns }) => patterns)) {
          for (const { file } of [...pattern.lessons, ...pattern.test, ...pattern.review]) {
            expect(shown).toContain(file);
            expect(check(files).problems.filter((problem) => problem.file === file)).toEqual([]);
          }
        }
      }
    }),
    { numRuns: SEQUENCES },
  );
});

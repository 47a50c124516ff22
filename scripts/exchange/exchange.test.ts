import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exchange } from './exchange';
import { PATTERN } from './bank.fixture';

const PROJECT = path.resolve(import.meta.dirname, '../..');
let root: string;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'exchange-'));
  await cp(path.join(PROJECT, 'content'), path.join(root, 'content'), { recursive: true });
});

afterAll(() => rm(root, { recursive: true }));

const at = (name: string): string => path.join(root, name);
const target = (name: string): string => at(`content/${PATTERN}/questions/${name}.mdx`);
const run = (...args: string[]) => exchange(args, root);

test.each(['moodle', 'gift', 'qti'])(
  'writes a pool as %s, and never over a file',
  async (format) => {
    const out = at(`practice.${format}`);
    const args = ['export', '--format', format, '--pattern', PATTERN, '--pool', 'practice'];
    const { ok, lines } = await run(...args, '--out', out);
    expect(ok).toBe(true);
    expect(lines[0]).toBe(`5 questions written to ${out}.`);
    const before = await readFile(out);
    expect(await run(...args, '--out', out)).toEqual({
      ok: false,
      lines: [`${out} exists already, and is left as it is. Choose another name.`],
    });
    expect(await readFile(out)).toEqual(before);
  },
);

test('lists by question what a format cannot carry', async () => {
  const args = ['--format', 'moodle', '--pattern', PATTERN, '--pool', 'challenge'];
  const { lines } = await run('export', ...args, '--out', at('challenge.xml'));
  expect(lines.slice(0, 3)).toEqual([
    `13 questions written to ${at('challenge.xml')}.`,
    'What the format changes or cannot carry:',
    "  updates-of-your-run: Not carried: its answer is computed from the learner's own run, which other systems do not have.",
  ]);
});

test('writes a foreign file as questions, and says that the check names the rest', async () => {
  await writeFile(at('foreign.gift'), '::Sky::Which colour?{=blue ~green}\n\nTell.{}\n');
  const out = target('test/foreign');
  expect(await run('import', '--format', 'gift', at('foreign.gift'), '--out', out)).toEqual({
    ok: true,
    lines: [
      `1 question written to ${out}.`,
      'What the format changes or cannot carry:',
      '  question in line 3: Not carried: Tenfold has no kind of question for "Essay".',
      'What they still lack: npm run check:content names 8 problems.',
    ],
  });
  expect(await readFile(out, 'utf8')).toBe(
    '<Question id="sky">\n\nWhich colour?\n\n- [x] blue: blue\n- [ ] green: green\n\n</Question>\n',
  );
  const again = await run('import', '--format', 'gift', at('foreign.gift'), '--out', out);
  expect(again).toEqual({
    ok: false,
    lines: [`${out} exists already, and is left as it is. Choose another name.`],
  });
  await rm(out);
});

test('writes a long file as several that the check can read, and over none of them', async () => {
  const question = (at: number) => `::Q${at}::Is it so, ${'number '.repeat(30)}${at}?{=yes ~no}`;
  const gift = Array.from({ length: 900 }, (_, at) => question(at)).join('\n\n');
  await writeFile(at('long.gift'), gift);
  const out = target('test/long');
  const args = ['import', '--format', 'gift', at('long.gift'), '--out', out];
  const { ok, lines } = await run(...args);
  expect(ok).toBe(true);
  expect(lines[0]).toBe(`900 questions written to ${out} and 2 more files beside it.`);
  const names = ['test/long', 'test/long-2', 'test/long-3'].map(target);
  const sources = await Promise.all(names.map((name) => readFile(name, 'utf8')));
  expect(sources.join('\n').match(/<Question /g)).toHaveLength(900);
  expect(Math.max(...sources.map(({ length }) => length))).toBeLessThanOrEqual(100_000);
  await rm(out);
  expect(await run(...args)).toEqual({
    ok: false,
    lines: [
      `content/${PATTERN}/questions/test/long-2.mdx exists already, and is left as it is. Choose another name.`,
    ],
  });
  expect(await readdir(path.dirname(out))).not.toContain('long.mdx');
  await Promise.all(names.slice(1).map((name) => rm(name)));
});

test.each([
  ['an empty file', 'gift', '', 'The file is empty. Expected questions in it.'],
  [
    'broken XML',
    'moodle',
    '<quiz>\n</quis>',
    "The XML is broken in line 2: Expected closing tag 'quiz' (opened in line 1, col 1) instead of closing tag 'quis'.",
  ],
  [
    'broken GIFT',
    'gift',
    'One{=a}\n\nTwo{=a',
    'Line 3 is no GIFT: a question ends in braces, and ~ = # { } : in a text have a backslash before them.',
  ],
  ['a file without questions', 'moodle', '<quiz></quiz>', 'no question can be carried over.'],
])('writes nothing from %s', async (_, format, source, error) => {
  await writeFile(at('bad'), source);
  const before = await readdir(path.dirname(target('test/bad')));
  const outcome = await run('import', '--format', format, at('bad'), '--out', target('test/bad'));
  expect(outcome).toEqual({ ok: false, lines: [`${at('bad')}: ${error}`] });
  expect(await readdir(path.dirname(target('test/bad')))).toEqual(before);
});

test.each([
  ['outside the content', 'somewhere.mdx'],
  ['beside the pattern', `content/${PATTERN}/learn.mdx`],
  ['in a pattern that is not there', 'content/computer-vision/nothing/questions/test/a.mdx'],
])('imports nothing to a place %s', async (_, name) => {
  await writeFile(at('good.gift'), 'One{=a ~b}\n');
  const out = at(name);
  const { ok, lines } = await run('import', '--format', 'gift', at('good.gift'), '--out', out);
  expect(ok).toBe(false);
  expect(lines).toEqual([
    `Questions cannot be written to ${out}. Expected --out content/<course>/<pattern>/questions/test/<name>.mdx, or challenge in place of test, of a pattern that exists.`,
  ]);
});

test.each([
  [[], 'Expected "export" or "import" first, not "".'],
  [['export', '--format', 'gift', '--pattern', PATTERN], 'Expected --out FILE: where to write.'],
  [
    ['import', '--format', 'qti', 'a', '--out', 'b'],
    'There is no format "qti" here. Expected one of: moodle, gift.',
  ],
  [
    ['export', '--format', 'gift', '--pattern', PATTERN, '--pool', 'tset', '--out', 'b'],
    'There is no pool "tset". Expected one of: practice, try, challenge, test.',
  ],
])('explains the arguments %j', async (args, error) => {
  const { ok, lines } = await run(...args);
  expect(ok).toBe(false);
  expect(lines[0]).toBe(error);
});

test('names a pattern that is not there', async () => {
  const args = ['--format', 'gift', '--pattern', 'computer-vision/nothing', '--out', at('none')];
  expect(await run('export', ...args)).toEqual({
    ok: false,
    lines: [
      'There is no pattern "computer-vision/nothing". Write its course and its folder, as in computer-vision/learning-rate-selection.',
    ],
  });
});

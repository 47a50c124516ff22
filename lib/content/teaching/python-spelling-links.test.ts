/** What needs more than the text: Python, dictionaries and the pages of the site. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { BLANKS } from '../fixtures/sample-kinds';
import { formatProblem } from '../problem';
import { checkLinks } from './check-links';
import { checkPython } from './check-python';
import { checkSpelling } from './check-spelling';
import { listPython } from './list-python';
import { maskProse } from './mask-prose';
import { aText } from './text.fixture';

const AT = 'content/sample/first-pattern/learn.mdx';
const python = async (text: string) =>
  (await checkPython(listPython(aText(text)))).problems.map(formatProblem);

test('reports Python that does not parse, at its line and column', async () => {
  expect(await python('```python\nx = 1\nif x = 2:\n    pass\n```')).toEqual([
    `${AT}:6:4 Python cannot read this: invalid syntax. Maybe you meant '==' or ':=' instead of '='?. Correct it, or call the block "text".`,
  ]);
});

test('reads Python that is indented, and runs none of it', async () => {
  expect(await python('```python\n    raise SystemExit(9)\n    import nothing_there\n```')).toEqual(
    [],
  );
});

test('fills blanks with their first right answers', () => {
  expect(listPython(aText(BLANKS)).map(({ code }) => code)).toEqual(['count.up(1)']);
});

test('reports a right answer that makes no Python', async () => {
  expect(await python(BLANKS.replace('`up`', '`up)(`'))).toEqual([
    `${AT}:9:1 Python cannot read this: unmatched ')'. Correct it, or call the block "text".`,
  ]);
});

test('leaves other languages alone', () => {
  expect(listPython(aText('```text\nif x = 2\n```'))).toEqual([]);
});

test('says so where there is no Python', async () => {
  const blocks = listPython(aText('```python\nif x = 2\n```'));
  expect(await checkPython(blocks, 'no-such-python')).toEqual({
    problems: [],
    skipped: 'no-such-python is not on this machine, so no Python block was parsed.',
  });
});

test('keeps the prose in its place and blanks the rest', () => {
  const { body, tree } = aText('Use `lr` or $x$.\n\n<Note title="A word">\n\nText.\n\n</Note>');
  expect(maskProse({ body, tree }).split('\n')).toEqual([
    '',
    '',
    '',
    'Use      or    .',
    '',
    '      title="A word" ',
    '',
    'Text.',
    '',
    '       ',
    '',
  ]);
});

test('reports unknown words of texts and front matter, at their places', async () => {
  const texts = [
    aText('A gradeint, and `gradeint` in code.', 'content/one.mdx'),
    aText('![A pictuer](/a.webp)', 'content/two.mdx'),
  ];
  texts[1]!.frontMatter = { text: 'title: A titel\nid: a-naem', firstLine: 2 };
  const problems = await checkSpelling(texts, path.resolve('cspell.json'));
  expect(
    problems.map(
      ({ file, line, column, message }) => `${file}:${line}:${column} ${message.split('.')[0]}`,
    ),
  ).toEqual([
    'content/one.mdx:4:3 unknown word "gradeint"',
    'content/two.mdx:2:10 unknown word "titel"',
    'content/two.mdx:4:5 unknown word "pictuer"',
  ]);
  expect(problems[0]?.message).toMatch(
    /Did you mean gradient.* Correct it, or add it to \.cspell\/words\.txt\.$/,
  );
});

const PAGES = new Map([
  ['/', null],
  ['/learn/sample/first-pattern/why', new Set(['big-idea', 'takeaways'])],
]);
const links = (text: string) =>
  checkLinks(aText(text), PAGES, (address) => address === '/there.webp').map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );

test.each([
  [
    '[a](/learn/sample/first-pattern/whi)',
    '4:1 the link /learn/sample/first-pattern/whi leads to no page. Did you mean /learn/sample/first-pattern/why?',
  ],
  ['[a](/nowhere)', '4:1 the link /nowhere leads to no page. Write the address of one.'],
  [
    '[a](/learn/sample/first-pattern/why#big-ide)',
    '4:1 the link /learn/sample/first-pattern/why#big-ide leads to no section of that page. Did you mean /learn/sample/first-pattern/why#big-idea?',
  ],
  ['![a](/gone.webp)', '4:1 the image /gone.webp is not there. Put it at public/gone.webp.'],
])('reports %s', (text, expected) => {
  expect(links(text)).toEqual([expected]);
});

test.each([
  '[a](/)',
  '[a](/#anything)',
  '[a](/learn/sample/first-pattern/why)',
  '[a](/learn/sample/first-pattern/why/?from=here#takeaways)',
  '![a](/there.webp)',
  '[a](https://e.org/x)',
])('lets %s stand', (text) => {
  expect(links(text)).toEqual([]);
});

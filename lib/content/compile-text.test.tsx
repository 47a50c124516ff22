import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ElementType, ReactNode } from 'react';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileText } from './compile-text';
import { evaluateMdx } from './evaluate-mdx';
import { BLANKS, CARD, NUMERIC } from './fixtures/sample-kinds';

const Paragraph = ({ children }: { children?: ReactNode }) => <p>{children}</p>;
const PARTS = ['Stem', 'Part', 'Rationale', 'Hint', 'Step', 'Check', 'Mistake'];

/** Every part as a plain box. */
const BOXES: Record<string, ElementType> = {
  Question: Paragraph,
  ...Object.fromEntries(PARTS.map((name) => [`Question${name}`, Paragraph])),
  Card: 'section',
  CardFront: Paragraph,
  CardBack: Paragraph,
  Blank: 'input',
};

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'compile-text-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function render(body: string): Promise<string> {
  const Content = evaluateMdx(await compileText({ file: 'content/x.mdx', body }, folder));
  return renderToStaticMarkup(<Content />);
}

test('gives headings unique ids', async () => {
  expect(await render('## What it is\n\n### Rate η\n\n## What it is\n')).toBe(
    '<h2 id="what-it-is">What it is</h2>\n<h3 id="rate-η">Rate η</h3>\n<h2 id="what-it-is-2">What it is</h2>',
  );
});

test('colours code with the variables of the design', async () => {
  const page = await render(
    '```python\nimport keras  # the library\nrate = 0.01\nname = "adam"\n```\n',
  );
  expect(page).toContain('<span style="color:var(--code-kw)">import</span>');
  expect(page).toContain('<span style="color:var(--code-com)"># the library</span>');
  expect(page).toContain('<span style="color:var(--code-num)">0.01</span>');
  expect(page).toContain('<span style="color:var(--code-str)">&quot;adam&quot;</span>');
  expect(page).not.toMatch(/#[0-9a-f]{6}/i);
});

test('hands on language, title and marked lines of a code block', async () => {
  const page = await render('```python title="train.py" mark="2"\na = b\nc = d\n```\n');
  expect(page).toContain('<pre data-language="python" data-title="train.py" tabindex="0">');
  expect(page).toMatch(/<span class="line">.*a.*<\/span>\n<span class="line" data-marked="">/);
});

test('leaves a code block of plain text without colours', async () => {
  expect(await render('```text\nloss 2.303\n```\n')).toBe(
    '<pre data-language="text" tabindex="0"><code><span class="line"><span>loss 2.303</span></span></code></pre>',
  );
});

test('typesets formulas, with their source for those who listen', async () => {
  const page = await render('Near $\\ln 10$.\n');
  expect(page).toContain('<annotation encoding="application/x-tex">\\ln 10</annotation>');
  expect(page).toContain('class="katex-html" aria-hidden="true"');
});

test('knows tables, and keeps the alignment of their columns', async () => {
  expect(await render('| a | b |\n| - | -: |\n| 1 | 2 |\n')).toContain(
    '<th style="text-align:right">b</th>',
  );
});

test('names the file that the check let pass and the compiler refuses', async () => {
  await expect(compileText({ file: 'content/x.mdx', body: '<Note>\n' }, folder)).rejects.toThrow(
    'content/x.mdx passed the check but cannot be compiled.',
  );
});

test('puts an element where the code of a question has a blank, however it is coloured', async () => {
  const body = BLANKS.replace(
    'count.___how___(___number___)',
    'count.___how___("up to ___the-number___ of them")  # ___x_y___\nlast()',
  );
  const Content = evaluateMdx(await compileText({ file: 'content/x.mdx', body }, folder));
  const page = renderToStaticMarkup(<Content components={BOXES} />);
  const [stem] = /<pre.*<\/pre>/s.exec(page) ?? [];
  expect(stem).toBe(
    [
      '<pre data-language="python" tabindex="0"><code><span class="line">',
      '<span style="color:var(--ink)">count.</span><input id="how"/>',
      '<span style="color:var(--ink)">(</span>',
      '<span style="color:var(--code-str)">&quot;up to </span><input id="the-number"/>',
      '<span style="color:var(--code-str)"> of them&quot;</span>',
      '<span style="color:var(--ink)">)  </span>',
      '<span style="color:var(--code-com)"># </span><input id="x_y"/></span>\n',
      '<span class="line"><span style="color:var(--ink)">last()</span></span></code></pre>',
    ].join(''),
  );
});

test('leaves underscores alone where the question has no blanks', async () => {
  const body = NUMERIC.replace('How long', '```python\na = ___b___\n```\n\nHow long');
  const Content = evaluateMdx(await compileText({ file: 'content/x.mdx', body }, folder));
  expect(renderToStaticMarkup(<Content components={BOXES} />)).toContain('___b___');
});

test('names both sides of a card', async () => {
  const code = await compileText({ file: 'content/x.mdx', body: CARD }, folder);
  const Content = evaluateMdx(code);
  expect(renderToStaticMarkup(<Content components={BOXES} />)).toBe(
    '<section id="one-card"><p>How much is one and one?</p><p>Two.</p></section>',
  );
});

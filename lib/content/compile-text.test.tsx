import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileText } from './compile-text';
import { evaluateMdx } from './evaluate-mdx';

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

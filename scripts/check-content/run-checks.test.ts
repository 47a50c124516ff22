/** Every check at once, on the content of this repository and on a spoiled copy of it. */
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { levelOf } from '../../lib/content/teaching/finding';
import { createChecks, runChecks } from './run-checks';

const ROOT = path.resolve(import.meta.dirname, '../..');

test('finds no error in the content of this repository, and measures how it reads', async () => {
  const { findings, readings, questions } = await runChecks(ROOT);
  expect(findings.filter((finding) => levelOf(finding) === 'error')).toEqual([]);
  expect(questions).toBeGreaterThan(0);
  expect(readings.length).toBeGreaterThan(0);
  for (const { grade } of readings) expect(grade).toBeLessThan(12);
});

test('finds what only this check looks for, each at its place, and sees it mended', async () => {
  const copy = await mkdtemp(path.join(tmpdir(), 'tenfold-check-'));
  try {
    for (const name of ['content', 'app', 'cspell.json', '.cspell']) {
      await cp(path.join(ROOT, name), path.join(copy, name), { recursive: true });
    }
    const file = 'content/computer-vision/learning-rate-selection/why.mdx';
    const source = await readFile(path.join(ROOT, file), 'utf8');
    const [frontMatter] = /^---[\s\S]*?\n---\n/.exec(source)!;
    const spoiled =
      '\nA gradeint, in [this page](/learn/computer-vision/nowhere).\n\n```python\nif x = 2\n```\n';
    await writeFile(
      path.join(copy, file),
      frontMatter + spoiled + source.slice(frontMatter.length),
    );
    const check = createChecks(copy);
    const { findings } = (await check()).report;
    const first = frontMatter.split('\n').length + 1;
    expect(
      findings.map(({ rule, file: found, line, column }) => `${rule} ${found}:${line}:${column}`),
    ).toEqual([
      `spelling ${file}:${first}:3`,
      `link ${file}:${first}:16`,
      expect.stringMatching(`python ${file}:${first + 3}:`),
    ]);
    await appendFile(path.join(copy, '.cspell/words.txt'), 'gradeint\n');
    const rules = async () => (await check()).report.findings.map(({ rule }) => rule);
    expect(await rules()).toEqual(['link', 'python']);
    await writeFile(path.join(copy, file), source);
    expect(await rules()).toEqual([]);
  } finally {
    await rm(copy, { recursive: true });
  }
});

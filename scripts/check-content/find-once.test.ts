import { expect, test } from 'vitest';
import type { TextFile } from '../../lib/content/teaching/read-texts';
import { readTexts } from '../../lib/content/teaching/read-texts';
import { findOnce } from './find-once';

const texts = (...names: string[]): TextFile[] =>
  readTexts(names.map((name) => ({ path: `content/${name}.mdx`, source: 'Text.' })));

test('asks about each text once, about new ones together, and gives the problems of all that are there', async () => {
  const asked: string[][] = [];
  const find = findOnce(async (fresh) => {
    asked.push(fresh.map(({ path }) => path));
    return fresh.map(({ path }) => ({ file: path, line: 1, column: 1, message: 'is wrong.' }));
  });
  const [a, b, c] = texts('a', 'b', 'c');
  const filesOf = async (...some: TextFile[]) => (await find(some)).map(({ file }) => file);
  expect(await filesOf(a!, b!)).toEqual(['content/a.mdx', 'content/b.mdx']);
  expect(await filesOf(b!, a!)).toEqual(['content/b.mdx', 'content/a.mdx']);
  expect(await filesOf(c!, b!)).toEqual(['content/c.mdx', 'content/b.mdx']);
  expect(asked).toEqual([['content/a.mdx', 'content/b.mdx'], ['content/c.mdx']]);
});

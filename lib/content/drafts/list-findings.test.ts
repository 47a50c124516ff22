import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Finding, RuleId } from '../teaching/finding';
import { readReview, writeReview } from './findings-file';
import { listFindings } from './list-findings';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'list-findings-'));
});

afterEach(() => rm(folder, { recursive: true }));

const aFile = (name: string, source = name) => ({ path: `content/${name}.mdx`, source });
const aFinding = (rule: RuleId, name: string, line = 1): Finding => ({
  rule,
  file: `content/${name}.mdx`,
  line,
  column: 1,
  message: 'is wrong.',
});

/** What the page knows after a review of `reviewed`, while `saved` is on the disk. */
async function find(
  reviewed: ReturnType<typeof aFile>[],
  found: Finding[],
  saved: ReturnType<typeof aFile>[],
  problems: Finding[] = [],
) {
  await writeReview(folder, reviewed, { findings: found, skipped: [] });
  const known = listFindings(saved, problems, await readReview(folder));
  return {
    ...known,
    findings: known.findings.map(({ rule, file, line }) => `${rule} ${file}:${line}`),
  };
}

test('lists errors before warnings, each by file and line', async () => {
  const found = [
    aFinding('long-sentence', 'a', 9),
    aFinding('spelling', 'b', 2),
    aFinding('link', 'a', 3),
    aFinding('markdown', 'a', 1),
  ];
  const files = [aFile('a'), aFile('b')];
  expect(await find(files, found, files, [aFinding('content', 'b', 1)])).toEqual({
    findings: [
      'link content/a.mdx:3',
      'content content/b.mdx:1',
      'spelling content/b.mdx:2',
      'markdown content/a.mdx:1',
      'long-sentence content/a.mdx:9',
    ],
    isReviewed: true,
    skipped: [],
  });
});

test('forgets what was found in a text that was saved since, and says that the review is behind', async () => {
  const found = [aFinding('spelling', 'a'), aFinding('spelling', 'b')];
  const reviewed = [aFile('a'), aFile('b')];
  expect(await find(reviewed, found, [aFile('a', 'Another text.'), aFile('b')])).toMatchObject({
    findings: ['spelling content/b.mdx:1'],
    isReviewed: false,
  });
  expect(await find(reviewed, found, [...reviewed, aFile('c')])).toMatchObject({
    isReviewed: false,
  });
});

test('takes the problems of the check from the check, and not from a review before it', async () => {
  const files = [aFile('a')];
  expect((await find(files, [aFinding('content', 'a', 5)], files)).findings).toEqual([]);
});

test('knows only what the check says before the first review', async () => {
  const problems = [aFinding('content', 'a')];
  expect(listFindings([aFile('a')], problems, await readReview(folder))).toEqual({
    findings: problems,
    isReviewed: false,
    skipped: [],
  });
});

test('takes a damaged review for none', async () => {
  await writeFile(path.join(folder, 'findings.json'), '{"texts":');
  expect(await readReview(folder)).toBeNull();
  await writeFile(path.join(folder, 'findings.json'), '{"texts":{},"findings":[{}],"skipped":[]}');
  expect(await readReview(folder)).toBeNull();
});

test('leaves the file alone where a review says the same again', async () => {
  const write = () => writeReview(folder, [aFile('a')], { findings: [], skipped: [] });
  const inode = async () => (await stat(path.join(folder, 'findings.json'))).ino;
  await write();
  const before = await inode();
  await write();
  expect(await inode()).toBe(before);
});

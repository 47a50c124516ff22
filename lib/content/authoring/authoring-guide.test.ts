import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readAuthoringGuide } from './authoring-guide';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'authoring-guide-'));
  await mkdir(path.join(root, 'content'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('says what to write where the text of the guide is no MDX', async () => {
  await writeFile(path.join(root, 'content/AUTHORING.md'), '# Writing\n\nA file in <course>.\n');
  await expect(readAuthoringGuide(root)).rejects.toThrow(
    'content/AUTHORING.md is shown on the page /authoring too, as MDX. Put every less-than sign and brace of its text between backquotes.',
  );
});

test('shows the sources of examples where the content has nothing recorded', async () => {
  await writeFile(path.join(root, 'content/AUTHORING.md'), '# Writing\n\nLead.\n');
  const { groups, sample } = await readAuthoringGuide(root);
  const elements = groups.flatMap((group) => group.elements);
  const codeOf = (tag: string) => elements.find((one) => one.tag === tag)?.example?.code;
  expect(codeOf('<RunCurves />')).toBeNull();
  expect(codeOf('<Note>')).toContain('The same in PyTorch');
  expect(sample.referenceRuns).toEqual([]);
});

import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { findDraftFolders } from '../../lib/content/drafts/drafts-folder';
import { readReview } from '../../lib/content/drafts/findings-file';
import { SAMPLE } from '../../lib/content/fixtures/sample-content';
import { reviewWhileWriting } from './review-while-writing';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PRACTICE = 'content/sample/first-pattern/practice.mdx';

test('leaves what it found for the pages, and again after each save', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'tenfold-review-'));
  try {
    for (const name of ['cspell.json', '.cspell']) {
      await cp(path.join(ROOT, name), path.join(root, name), { recursive: true });
    }
    await mkdir(path.join(root, 'app'));
    for (const [file, source] of Object.entries(SAMPLE)) {
      await mkdir(path.dirname(path.join(root, file)), { recursive: true });
      await writeFile(path.join(root, file), source);
    }
    const complain = vi.fn();
    reviewWhileWriting(root, complain);
    const spelling = async () => {
      const review = await readReview(findDraftFolders(root).review);
      return review?.findings.filter(({ rule }) => rule === 'spelling').map(({ file }) => file);
    };
    await vi.waitFor(async () => expect(await spelling()).toEqual([]), 40_000);
    await writeFile(
      path.join(root, PRACTICE),
      SAMPLE[PRACTICE].replace('Questions for tests.', 'Questions for tsets.'),
    );
    await vi.waitFor(async () => expect(await spelling()).toEqual([PRACTICE]), 40_000);
    expect(complain).not.toHaveBeenCalled();
  } finally {
    await rm(root, { recursive: true, maxRetries: 10 });
  }
});

/**
 * Reviews the content whenever it is saved, and leaves what it found for the pages of development: the
 * warnings, links, spelling and Python, which take longer than a page can wait.
 */
import path from 'node:path';
import { findContentRoot } from '../../lib/content/content-root';
import { findDraftFolders } from '../../lib/content/drafts/drafts-folder';
import { writeReview } from '../../lib/content/drafts/findings-file';
import { watchFolders } from '../../lib/content/drafts/watch-folders';
import { createChecks } from './run-checks';

/** The page of what was saved comes first. */
const PATIENCE_MS = 600;

/** Does not keep the process alive. `complain` gets a sentence where a review failed. */
export function reviewWhileWriting(projectRoot: string, complain: (words: string) => void): void {
  const { review: folder } = findDraftFolders(projectRoot);
  const check = createChecks(projectRoot);
  let isRunning = false;
  let isDue = false;

  async function review(): Promise<void> {
    if (isRunning) {
      isDue = true;
      return;
    }
    isRunning = true;
    do {
      isDue = false;
      try {
        const { sources, report } = await check();
        await writeReview(folder, sources, report);
      } catch (error) {
        complain(`The content was not reviewed: ${error instanceof Error ? error.message : error}`);
      }
    } while (isDue);
    isRunning = false;
  }

  let timer: NodeJS.Timeout | undefined;
  const folders = [
    findContentRoot(projectRoot),
    path.join(projectRoot, '.cspell'),
    path.join(projectRoot, 'cspell.json'),
  ];
  watchFolders(folders).subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void review(), PATIENCE_MS).unref();
  });
  void review();
}

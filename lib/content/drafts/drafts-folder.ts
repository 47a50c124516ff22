/** Where what is remembered of content under work lies: apart for each folder of content, so that a test leaves an author's versions alone. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { findContentRoot } from '../content-root';
import { findCacheFolder } from '../cache-folder';

export interface DraftFolders {
  /** Holds the others. */
  folder: string;
  /** The last sound version of each file. */
  versions: string;
  /** What the review found (findings-file.ts). */
  review: string;
}

export function findDraftFolders(
  projectRoot: string,
  contentRoot = findContentRoot(projectRoot),
): DraftFolders {
  const name = createHash('sha256').update(contentRoot).digest('hex').slice(0, 8);
  const folder = path.join(findCacheFolder(projectRoot), `drafts-${name}`);
  return {
    folder,
    versions: path.join(folder, 'versions'),
    review: path.join(folder, 'review'),
  };
}

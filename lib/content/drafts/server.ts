/** The one source of drafts that a server of development has, begun with the first page that asks. */
import { mkdirSync } from 'node:fs';
import { findContentRoot } from '../content-root';
import { createDraftSource, type DraftSource } from './draft-source';
import { findDraftFolders } from './drafts-folder';
import { keepVersions, type PastVersions } from './past-versions';
import { openVersionFolder } from './version-folder';
import { watchFolders, type Changes } from './watch-folders';

const projectRoot = process.cwd();

interface Kept {
  past: PastVersions;
  changes: Changes;
}

declare global {
  /** Each kind of route has its own copy of this module; what is remembered is one for the whole server. */
  var tenfoldDrafts: Kept | undefined;
}

/** Next loads this in processes that show no page, too. */
function keep(): Kept {
  if (globalThis.tenfoldDrafts) return globalThis.tenfoldDrafts;
  const { versions, review } = findDraftFolders(projectRoot);
  mkdirSync(review, { recursive: true });
  return (globalThis.tenfoldDrafts = {
    past: keepVersions(openVersionFolder(versions)),
    changes: watchFolders([findContentRoot(projectRoot), review]),
  });
}

let source: DraftSource | null = null;

function open(): DraftSource {
  return (source ??= createDraftSource({ projectRoot, ...keep() }));
}

export const drafts: DraftSource = {
  look: () => open().look(),
  answer: (ask) => open().answer(ask),
  reportFailure: (paths, message) => open().reportFailure(paths, message),
};

/** Announces when the content, or what is known of it, changed. */
export function watchDrafts(): Pick<Changes, 'version' | 'subscribe'> {
  return keep().changes;
}

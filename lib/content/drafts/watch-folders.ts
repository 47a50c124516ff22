/** Says when something below a folder changed. What changed is found by reading it again. */
import type { Stats } from 'node:fs';
import { watch } from 'chokidar';

export interface Changes {
  /** Rises with every change, when it is announced. */
  version(): number;
  /** Rises as soon as anything may have changed; null while changes may be missed. */
  touched(): number | null;
  /** Returns how to end it. */
  subscribe(listener: () => void): () => void;
  /** Of a change that is none of a file. */
  announce(): void;
}

/** An editor writes a file in several steps, and a checkout of a branch hundreds of files. */
const QUIET_MS = 30;

/** An editor writes files of its own beside the one that it saves. */
const WATCHED = /\.(mdx|json|txt)$/;

function isOther(path: string, stats?: Stats): boolean {
  return stats?.isFile() === true && !WATCHED.test(path);
}

/** Watches for as long as the process lives, and does not keep it alive. */
export function watchFolders(folders: readonly string[]): Changes {
  const listeners = new Set<() => void>();
  let version = 0;
  let touched = 0;
  let isReliable = false;
  let timer: NodeJS.Timeout | undefined;

  function announce(): void {
    version++;
    touched++;
    clearTimeout(timer);
    timer = setTimeout(() => listeners.forEach((listener) => listener()), QUIET_MS);
  }

  watch([...folders], { ignoreInitial: true, persistent: false, ignored: isOther })
    .on('all', announce)
    // Comes before it is known what happened to which file.
    .on('raw', () => touched++)
    .on('ready', () => (isReliable = true))
    // Where no more files can be watched, whoever reads has to look by itself.
    .on('error', () => (isReliable = false));

  return {
    version: () => version,
    touched: () => (isReliable ? touched : null),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    announce,
  };
}

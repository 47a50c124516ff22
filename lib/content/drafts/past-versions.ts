/** Remembers the last versions of each file that were shown, and which of them turned out not to work. */
import type { Problem } from '../problem';
import type { SavedFile } from '../source-reader';
import type { Past } from './hold-back';
import type { VersionFolder } from './version-folder';

/** A version that fails may have been shown for a while, and so may the one before it. */
const MOST_KEPT = 5;

export interface PastVersions extends Past {
  /** Reads what the disk kept of an earlier server, once. */
  open(): Promise<void>;
  /** Takes what is shown now: files that are not among them are forgotten. */
  remember(files: readonly SavedFile[]): void;
  /** Notes that a version cannot be shown although it passed the check. */
  fail(file: SavedFile, problem: Problem): void;
  /** How many versions have failed; rises with each. */
  failures(): number;
  /** Whether there is an earlier version that can be shown. */
  hasOlder(file: SavedFile): boolean;
}

export function keepVersions(disk: VersionFolder): PastVersions {
  let opening: Promise<void> | null = null;
  let versions: ReadonlyMap<string, readonly SavedFile[]> = new Map();
  /** By path and text. */
  const failed = new Map<string, Map<string, Problem>>();
  let failures = 0;

  const failureOf = ({ path, source }: SavedFile) => failed.get(path)?.get(source) ?? null;
  const soundOf = (path: string) =>
    (versions.get(path) ?? []).filter((file) => failureOf(file) === null);

  return {
    open() {
      opening ??= disk.read().then((files) => {
        versions = new Map(files.map((file) => [file.path, [file]]));
      });
      return opening;
    },
    newest: (path) => soundOf(path)[0] ?? null,
    paths: () => [...versions.keys()],
    failureOf,
    remember(files) {
      versions = new Map(
        files.map((file) => {
          const before = versions.get(file.path) ?? [];
          const others = before.filter(({ source }) => source !== file.source);
          return [file.path, [file, ...others].slice(0, MOST_KEPT)];
        }),
      );
      // What cannot be kept is missing after a restart and nowhere else.
      disk.keep(files).catch(() => undefined);
    },
    fail(file, problem) {
      const ofFile = failed.get(file.path) ?? new Map<string, Problem>();
      failed.set(file.path, ofFile.set(file.source, problem));
      failures++;
    },
    failures: () => failures,
    hasOlder: ({ path, source }) => soundOf(path).some((file) => file.source !== source),
  };
}

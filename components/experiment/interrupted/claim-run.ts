/**
 * Sees to it that a run is trained in one tab at a time, by a Web Lock of its name. The browser frees
 * it when the tab is closed or crashes. Where there are no Web Locks, nothing keeps two tabs apart.
 */

const PREFIX = 'tenfold-run-';

/** Resolves with what frees the run again; null where another tab has it. */
export async function claimRun(
  runId: string,
  locks: LockManager | undefined = globalThis.navigator?.locks,
): Promise<(() => void) | null> {
  if (!locks) return () => {};
  return new Promise((resolve, reject) => {
    locks
      .request(PREFIX + runId, { ifAvailable: true }, (lock) => {
        if (!lock) return resolve(null);
        return new Promise<void>((release) => resolve(() => release()));
      })
      .catch(reject);
  });
}

/** The ids of the runs that are being trained, in any tab. */
export async function listClaimed(
  locks: LockManager | undefined = globalThis.navigator?.locks,
): Promise<ReadonlySet<string>> {
  const held = (await locks?.query())?.held ?? [];
  return new Set(
    held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])),
  );
}

/** Calls once when nobody trains the run any more, unless aborted before. */
export function whenFree(
  runId: string,
  onFree: () => void,
  signal: AbortSignal,
  locks: LockManager | undefined = globalThis.navigator?.locks,
): void {
  locks
    // Shared, so that tabs that wait do not wait for each other.
    ?.request(PREFIX + runId, { mode: 'shared', signal }, () => onFree())
    .catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
}

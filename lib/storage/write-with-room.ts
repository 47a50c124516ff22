/**
 * What is given up when space is short, and in which order: first the dataset's images, which can be
 * downloaded again, then the checkpoints of other runs, the oldest first. The learning record is in
 * no list: it is never given up.
 */
export type GivenUp = 'dataset-cache' | 'old-checkpoints';

export interface Sacrifices {
  /** Each resolves with whether there was something to give up. */
  dropDatasetCache: () => Promise<boolean>;
  dropOldestRun: () => Promise<boolean>;
}

/** Resolves with what had to be given up; rejects as the write does where all of that was not enough. */
export async function writeWithRoom<T>(
  write: () => Promise<T>,
  sacrifices: Sacrifices,
): Promise<{ value: T; givenUp: GivenUp[] }> {
  const givenUp: GivenUp[] = [];
  for (;;) {
    try {
      return { value: await write(), givenUp };
    } catch (error) {
      if (!isFull(error)) throw error;
      const next = await giveUpNext(givenUp, sacrifices);
      if (next === null) throw error;
      if (givenUp.at(-1) !== next) givenUp.push(next);
    }
  }
}

export function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

async function giveUpNext(
  before: readonly GivenUp[],
  { dropDatasetCache: dropCache, dropOldestRun }: Sacrifices,
): Promise<GivenUp | null> {
  if (before.length === 0 && (await dropCache())) return 'dataset-cache';
  return (await dropOldestRun()) ? 'old-checkpoints' : null;
}

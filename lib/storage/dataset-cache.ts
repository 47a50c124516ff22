/** The dataset's images in Cache Storage: their name, and how they are given up. What is in them is decided by the worker. */

/** Everything that this project keeps there begins so; other names are left alone. */
export const DATASET_CACHE_PREFIX = 'tenfold-dataset-';

/** Resolves with whether there was anything to give up. They can be downloaded again. */
export async function dropDatasetCache(
  storage: CacheStorage | undefined = globalThis.caches,
): Promise<boolean> {
  if (!storage) return false;
  try {
    const names = (await storage.keys()).filter((name) => name.startsWith(DATASET_CACHE_PREFIX));
    await Promise.all(names.map((name) => storage.delete(name)));
    return names.length > 0;
  } catch {
    // Forbidden, as in some private modes: then there is nothing of it either.
    return false;
  }
}

/** How many threads a network is trained with on this device. */

/** The parts of a worker's global scope that are looked at. */
export interface ThreadFeatures {
  crossOriginIsolated?: boolean;
  SharedArrayBuffer?: unknown;
  navigator?: { hardwareConcurrency?: number };
}

/**
 * The work of a step is cut into at least four equal tasks whatever the device, so that the results
 * do not depend on it. More threads would find work in its shorter phases only.
 */
const MOST_USEFUL = 4;

/** 1 where threads cannot share memory. */
export function countThreads(scope: ThreadFeatures = globalThis): number {
  if (scope.crossOriginIsolated !== true || scope.SharedArrayBuffer === undefined) return 1;
  // A browser that hides the number of cores has several all the same, as nearly every device does.
  const cores = scope.navigator?.hardwareConcurrency ?? 2;
  return Math.max(1, Math.min(cores, MOST_USEFUL));
}

/** As many as the learner allows, of those there could be. */
export function limitThreads(most: number, wanted: number | null): number {
  return wanted === null ? most : Math.max(1, Math.min(most, wanted));
}

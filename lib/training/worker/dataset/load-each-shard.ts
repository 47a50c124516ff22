/**
 * Loads many shards a few at a time. A shard that fails keeps no other one back: all are tried, and
 * then those that failed are named together.
 */
import { messageOf } from '../message-of';
import { TrainingFailure } from '../training-failure';
import { IMAGES_PER_SHARD } from './image-format';
import type { Shard } from './manifest';

/** Shards at a time: while one is downloaded, others are verified, decoded and kept. */
const PARALLEL_LOADS = 6;

/** Without a connection all fail; a page of names would help nobody. */
const NAMED_FAILURES = 5;

interface Failure {
  shard: Shard;
  reason: unknown;
}

/**
 * Throws a TrainingFailure that names what failed, at once where `load` threw one of its own. When
 * `signal` is aborted, throws its reason.
 */
export async function loadEachShard(
  shards: readonly Shard[],
  load: (shard: Shard) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const waiting = [...shards];
  const failures: Failure[] = [];
  const workOff = async (): Promise<void> => {
    for (let shard = waiting.shift(); shard; shard = waiting.shift()) {
      signal.throwIfAborted();
      try {
        await load(shard);
      } catch (reason) {
        signal.throwIfAborted();
        if (reason instanceof TrainingFailure) {
          // It would befall every other shard too.
          waiting.length = 0;
          throw reason;
        }
        failures.push({ shard, reason });
      }
    }
  };
  await Promise.all(Array.from({ length: PARALLEL_LOADS }, workOff));
  if (failures.length > 0) throw nameFailures(failures, shards.length);
}

function nameFailures(failures: readonly Failure[], tried: number): TrainingFailure {
  const named = failures
    .slice(0, NAMED_FAILURES)
    .map(({ shard, reason }) => `${nameShard(shard)}: ${messageOf(reason)}`);
  const unnamed = failures.length - named.length;
  if (unnamed > 0) named.push(`and ${unnamed} more`);
  const kept = tried - failures.length;
  const advice =
    kept > 0
      ? `The other ${kept} are kept; start again to fetch only what is missing.`
      : 'Check the connection and start again.';
  return new TrainingFailure(
    'dataset',
    `${failures.length} of ${tried} files of images could not be loaded. ${named.join('; ')}. ${advice}`,
  );
}

/** E.g. `train-03 (training images 3,001 to 4,000)`. */
function nameShard(shard: Shard): string {
  const first = Number(shard.name.slice(-2)) * IMAGES_PER_SHARD;
  const count = (image: number): string => image.toLocaleString('en-GB');
  const split = shard.split === 'train' ? 'training' : 'test';
  return `${shard.name} (${split} images ${count(first + 1)} to ${count(first + shard.images)})`;
}

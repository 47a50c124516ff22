/**
 * Opens a network on the SIMD engine: on as many threads as the device and the learner allow, and on
 * one where threads cannot be had.
 */
import { messageOf } from '../../message-of';
import type { TrainerOptions } from '../../trainer';
import { TrainingFailure } from '../../training-failure';
import type { CompileOptions } from '../compiled-network';
import { createSimdTrainer, type SimdTrainer } from '../create-simd-trainer';
import type { NetworkSpec } from '@/lib/core/experiment/network/network-spec';
import { executeHere, type PhaseExecutor } from '../phase-executor';
import { countThreads, limitThreads } from './count-threads';
import { createLastingTrainer, type OpenTrainer } from './create-lasting-trainer';
import { createThreadPool, type ThreadPoolOptions } from './create-thread-pool';
import { reuseModule } from './reuse-module';

export interface OpenSimdOptions extends Omit<TrainerOptions, 'network' | 'seed'> {
  /** At most this many threads; null means as many as there are cores. */
  threads: number | null;
  winograd?: CompileOptions['winograd'];
  /** How many threads the device could use. */
  mostThreads?: number;
  /** Replaced in tests. */
  pool?: Pick<ThreadPoolOptions, 'createThread' | 'startLimitMs' | 'silenceLimitMs'>;
}

/**
 * @param weights in the order and the shapes of the tfjs model.
 * @throws TrainingFailure where the memory cannot be had, or the browser has no SIMD.
 */
export async function openSimdTrainer(
  spec: NetworkSpec,
  weights: readonly Float32Array[],
  { threads: wanted, mostThreads = countThreads(), pool, ...options }: OpenSimdOptions,
): Promise<SimdTrainer> {
  const threads = limitThreads(mostThreads, wanted);
  const open = async (count: number): Promise<OpenTrainer> => {
    let memory: WebAssembly.Memory | null = null;
    let executor: PhaseExecutor | null = null;
    try {
      const trainer = await createSimdTrainer(spec, weights, {
        ...options,
        // The same module for any number of threads, so that it is optimised once.
        shared: threads > 1,
        async createExecutor(network, created) {
          memory = created;
          executor =
            count === 1
              ? executeHere(network, created, reuseModule(network))
              : await createThreadPool({
                  ...pool,
                  network,
                  module: reuseModule(network),
                  memory: created,
                  threads: count,
                });
          return executor;
        },
      });
      return { trainer, memory: memory! };
    } catch (error) {
      (executor as PhaseExecutor | null)?.dispose();
      throw error;
    }
  };
  const openAlone = (): Promise<OpenTrainer> => open(1);
  try {
    const opened =
      threads > 1
        ? await openThreads(() => open(threads), openAlone)
        : { first: await openAlone(), note: explainOneThread(wanted) };
    return createLastingTrainer({ ...opened, openAlone });
  } catch (error) {
    throw new TrainingFailure('engine', messageOf(error), { cause: error });
  }
}

interface Opened {
  first: OpenTrainer;
  note: string | null;
}

async function openThreads(
  open: () => Promise<OpenTrainer>,
  openAlone: () => Promise<OpenTrainer>,
): Promise<Opened> {
  try {
    return { first: await open(), note: null };
  } catch (error) {
    const first = await openAlone();
    const reason = messageOf(error).replace(/\.$/, '');
    const note = `More threads could not be started: ${reason}. One is used, with the same results.`;
    return { first, note };
  }
}

function explainOneThread(wanted: number | null): string | null {
  if (wanted === 1 || globalThis.crossOriginIsolated === true) return null;
  return 'This page may not share memory between threads, so one is used, with the same results.';
}

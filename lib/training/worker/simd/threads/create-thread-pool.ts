/**
 * Runs the phases of a network on several threads: this worker, which coordinates, and workers of
 * its own. They start once and sleep between jobs. How many there should be is decided in
 * count-threads.ts, what happens when one is lost in create-lasting-trainer.ts.
 */
import { messageOf } from '../../message-of';
import { withTimeLimit } from '../../with-time-limit';
import type { CompiledNetwork } from '../compiled-network';
import type { PhaseExecutor } from '../phase-executor';
import { breakOff, CLOSE, createControlBlock, isBroken, readFailure, WORD } from './control-block';
import { runShare } from './run-share';
import { listPrograms, openShare, READY, type ThreadSetup } from './thread-setup';
import { ThreadsLost } from './threads-lost';
import { createWatchfulWait } from './watchful-wait';

/** The part of a Worker that is used. */
export type Thread = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

export interface ThreadPoolOptions {
  network: CompiledNetwork;
  /** Made of the network's bytes. */
  module: WebAssembly.Module;
  /** Shared; its tables are written. */
  memory: WebAssembly.Memory;
  /** 2 and more; the coordinator counts. */
  threads: number;
  /** Replaced in tests. */
  createThread?: () => Thread;
  /** How long the threads may take to start. */
  startLimitMs?: number;
  /** How long nobody may finish a task while a job is going on. */
  silenceLimitMs?: number;
}

const START_LIMIT_MS = 10_000;
/** Hundreds of times what a task of the lesson's network takes on a slow phone. */
const SILENCE_LIMIT_MS = 5_000;

/** @throws where a thread does not start; then none is left running. */
export async function createThreadPool({
  createThread = createBrowserThread,
  startLimitMs = START_LIMIT_MS,
  silenceLimitMs = SILENCE_LIMIT_MS,
  ...network
}: ThreadPoolOptions): Promise<PhaseExecutor> {
  const { threads } = network;
  const control = createControlBlock();
  const share = {
    ...openShare({ ...network, control, thread: 0 }),
    wait: createWatchfulWait(threads, silenceLimitMs),
  };
  const programs = listPrograms(network.network);
  const started: Thread[] = [];

  const close = (): void => {
    callThreads(control, CLOSE);
    for (const thread of started) thread.terminate();
  };

  const start = (thread: number): Promise<void> => {
    const created = createThread();
    started.push(created);
    return startThread(created, { ...network, control, thread });
  };
  try {
    const starting = Array.from({ length: threads - 1 }, (_, index) => start(index + 1));
    await withTimeLimit(
      Promise.all(starting),
      startLimitMs,
      () => new Error(`a thread did not start within ${startLimitMs / 1000} seconds`),
    );
  } catch (error) {
    close();
    throw error;
  }

  return {
    threads,
    /** @throws ThreadsLost; the pool is of no use from then on, and its memory may still be written. */
    run(phases) {
      const program = programs.indexOf(phases);
      if (program < 0) throw new Error('The threads were not told of these phases.');
      if (!isBroken(control)) {
        callThreads(control, program);
        try {
          runShare(phases, share);
        } catch (error) {
          breakOff(control, messageOf(error));
        }
      }
      if (isBroken(control)) throw new ThreadsLost(readFailure(control));
    },
    dispose: close,
  };
}

function callThreads(control: Int32Array, program: number): void {
  Atomics.store(control, WORD.program, program);
  Atomics.add(control, WORD.job, 1);
  Atomics.notify(control, WORD.job);
}

/** Resolves when the thread can work. */
function startThread(thread: Thread, setup: ThreadSetup): Promise<void> {
  return new Promise((resolve, reject) => {
    thread.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data === READY) resolve();
    };
    thread.onerror = (event) => {
      event.preventDefault();
      reject(new Error(event.message || 'the script of a thread could not be loaded'));
    };
    thread.postMessage(setup);
  });
}

function createBrowserThread(): Thread {
  return new Worker(new URL('./thread-entry.ts', import.meta.url), { type: 'module' });
}

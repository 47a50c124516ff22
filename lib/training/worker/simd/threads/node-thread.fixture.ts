/** Threads for tests in Node, which has workers of another make: the entry is bundled once and wrapped. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker as NodeWorker } from 'node:worker_threads';
import { build } from 'esbuild';
import type { Thread } from './create-thread-pool';

/**
 * The names of a browser's worker, in terms of Node's. Threads show their life after each task by
 * Atomics.add, so that is where one can be killed in the middle of a step.
 */
const AS_IN_A_BROWSER = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { add } = Atomics;
  let signs = 0;
  Atomics.add = (...words) => {
    if (++signs === workerData.diesAfter) process.exit();
    return add(...words);
  };
  globalThis.self = { postMessage: (message) => parentPort.postMessage(message) };
  parentPort.on('message', (data) => self.onmessage({ data }));`;

export interface NodeThreads {
  createThread: () => Thread;
  /** Threads that are killed at their n-th sign of life: tasks and barriers give one each. */
  createMortalThread: (diesAfter: number) => Thread;
  /** Those created so far. */
  created: Thread[];
  /** Ends all and removes the bundle. */
  dispose(): Promise<void>;
}

export async function buildNodeThreads(): Promise<NodeThreads> {
  const folder = mkdtempSync(join(tmpdir(), 'tenfold-thread-'));
  const file = join(folder, 'thread.cjs');
  await build({
    entryPoints: [fileURLToPath(new URL('./thread-entry.ts', import.meta.url))],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    banner: { js: AS_IN_A_BROWSER },
    logLevel: 'error',
  });
  const workers: NodeWorker[] = [];
  const created: Thread[] = [];
  const create = (diesAfter: number): Thread => {
    const worker = new NodeWorker(file, { workerData: { diesAfter } });
    workers.push(worker);
    const thread: Thread = {
      onmessage: null,
      onerror: null,
      postMessage: (message: unknown) => worker.postMessage(message),
      terminate: () => void worker.terminate(),
    };
    worker.on('message', (data) => thread.onmessage?.call(NO_WORKER, { data } as MessageEvent));
    worker.on('error', ({ message }) =>
      thread.onerror?.call(NO_WORKER, { message, preventDefault() {} } as ErrorEvent),
    );
    created.push(thread);
    return thread;
  };
  return {
    created,
    createThread: () => create(Infinity),
    createMortalThread: create,
    async dispose() {
      await Promise.all(workers.map((worker) => worker.terminate()));
      rmSync(folder, { recursive: true });
    },
  };
}

/** Handlers are called as a worker's; nothing looks at it. */
const NO_WORKER = undefined as unknown as Worker;

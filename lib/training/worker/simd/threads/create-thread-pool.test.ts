import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileModule, createMemory } from '../instantiate-network';
import type { PhaseExecutor } from '../phase-executor';
import { aCountingNetwork, countHere, readIntegers } from './counting-network.fixture';
import { createThreadPool, type ThreadPoolOptions } from './create-thread-pool';
import { buildNodeThreads, type NodeThreads } from './node-thread.fixture';

let nodeThreads: NodeThreads;

beforeAll(async () => {
  nodeThreads = await buildNodeThreads();
});
afterAll(() => nodeThreads.dispose());

async function aPool(threads: number, changes: Partial<ThreadPoolOptions> = {}) {
  const network = aCountingNetwork();
  const memory = createMemory(network);
  const pool = await createThreadPool({
    network,
    module: compileModule(network),
    memory,
    threads,
    createThread: nodeThreads.createThread,
    ...changes,
  });
  return { network, memory, pool };
}

/** The message of what a job throws; null where it ends well. */
function failureOf(pool: PhaseExecutor, phases: Parameters<PhaseExecutor['run']>[0]) {
  try {
    void pool.run(phases);
    return null;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

test.each([2, 3, 4])('%i threads leave what one would leave, job after job', async (threads) => {
  const { network, memory, pool } = await aPool(threads);
  expect(pool.threads).toBe(threads);
  for (let job = 0; job < 500; job++) void pool.run(network.trainPhases);
  expect(readIntegers(memory)).toEqual(countHere(500));
  pool.dispose();
});

test('threads that slept for a while wake up for the next job', async () => {
  const { network, memory, pool } = await aPool(2);
  for (let job = 0; job < 3; job++) {
    void pool.run(network.trainPhases);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(readIntegers(memory)).toEqual(countHere(3));
  pool.dispose();
});

test('a thread that breaks down ends the job with its reason, and every later job', async () => {
  const { network, pool } = await aPool(2);
  const failure = failureOf(pool, network.evaluatePhases);
  expect(failure).toMatch(/^ThreadsLost: A thread of the training was lost: unreachable/);
  expect(failureOf(pool, network.trainPhases)).toBe(failure);
  pool.dispose();
});

test('a thread that is killed in the middle of a job is given up, not waited for', async () => {
  const createThread = () => nodeThreads.createMortalThread(7);
  const { network, pool } = await aPool(2, { createThread, silenceLimitMs: 200 });
  expect(failureOf(pool, network.trainPhases)).toBe(
    'ThreadsLost: A thread of the training was lost: no sign of life for 0.2 seconds.',
  );
  pool.dispose();
});

test('a thread that hangs is given up as well', async () => {
  const { network, pool } = await aPool(2, { silenceLimitMs: 200 });
  expect(failureOf(pool, network.predictPhases)).toBe(
    'ThreadsLost: A thread of the training was lost: no sign of life for 0.2 seconds.',
  );
  pool.dispose();
});

test('a thread that was killed between two jobs is missed at the next one', async () => {
  const before = nodeThreads.created.length;
  const { network, pool } = await aPool(3, { silenceLimitMs: 200 });
  void pool.run(network.trainPhases);
  nodeThreads.created[before]!.terminate();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(failureOf(pool, network.trainPhases)).toContain('no sign of life');
  pool.dispose();
});

test('threads sleep while there is no job', async () => {
  const { network, pool } = await aPool(3);
  void pool.run(network.trainPhases);
  const before = process.cpuUsage();
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const { user, system } = process.cpuUsage(before);
  // Two threads that spin would take 2,000 ms, or all that the machine has.
  expect((user + system) / 1_000).toBeLessThan(400);
  pool.dispose();
});

test('a thread that does not start is an error, and the others are ended', async () => {
  let ended = 0;
  const createThread = () => ({
    postMessage() {},
    terminate: () => void ended++,
    onmessage: null,
    onerror: null,
  });
  await expect(aPool(3, { createThread, startLimitMs: 20 })).rejects.toThrow(
    'a thread did not start within 0.02 seconds',
  );
  expect(ended).toBe(2);
});

test('phases that the threads do not know are refused', async () => {
  const { network, pool } = await aPool(2);
  expect(failureOf(pool, [...network.trainPhases])).toBe(
    'Error: The threads were not told of these phases.',
  );
  pool.dispose();
});

/**
 * Finds out which engine trains fastest in this browser: looks at what is offered, refuses what
 * only imitates a GPU, and times a few steps on the rest. One engine that hangs or fails does not
 * spoil the others.
 */
import type { Engine } from '@/lib/core/experiment';
import type { ProbeResult } from '../../messages';
import { closeEngine } from '../create-trainer';
import { messageOf } from '../message-of';
import { countThreads } from '../simd/threads/count-threads';
import { TrainingFailure } from '../training-failure';
import { withTimeLimit } from '../with-time-limit';
import { chooseEngine, type EngineOutcome } from './choose-engine';
import { inspectWasm } from './inspect-wasm';
import { inspectWebgl } from './inspect-webgl';
import { inspectWebgpu } from './inspect-webgpu';
import type { Inspection } from './inspection';
import { timeEngine } from './time-engine';

type Backend = Engine['backend'];

export interface ProbeOptions {
  /** At most this many threads; null means as many as there are cores. */
  threads?: number | null;
  /** Folder of the wasm backend's files, ending in a slash; the default is where the site serves them. */
  wasmPath?: string;
  /** What an engine may take to be looked at, and again to be timed. */
  limitMs?: number;
  /** The parts that touch the browser; tests replace them. */
  inspect?: (backend: Backend) => Promise<Inspection>;
  time?: typeof timeEngine;
  close?: (backend: Backend) => Promise<void>;
}

/** SIMD first: it is the surest, and what a hanging GPU leaves over. */
const BACKENDS: readonly Backend[] = ['simd', 'webgl', 'webgpu'];
/** tfjs's own WebAssembly is several times slower than SIMD, and only tried where that does not work. */
const SLOW_PATH: Backend = 'wasm';

/** Many times what a slow phone needs. */
const LIMIT_MS = 30_000;

/**
 * Leaves the chosen backend open and closes the others.
 *
 * @throws TrainingFailure `unsupported` where the browser offers no engine, `engine` where all fail.
 */
export async function probeEngines({
  threads = null,
  wasmPath,
  limitMs = LIMIT_MS,
  inspect = inspectBackend,
  time = timeEngine,
  close = closeEngine,
}: ProbeOptions = {}): Promise<ProbeResult> {
  const outcomes: EngineOutcome[] = [];
  for (const backend of BACKENDS) {
    const outcome = await probeOne(backend);
    outcomes.push(outcome);
    if (backend === 'simd' && outcome.kind !== 'timed') outcomes.push(await probeOne(SLOW_PATH));
  }
  const result = chooseEngine(outcomes, countThreads());
  for (const { backend, kind } of outcomes) {
    if (kind === 'timed' && backend !== result.engine.backend) await close(backend);
  }
  return result;

  async function probeOne(backend: Backend): Promise<EngineOutcome> {
    let device: string | null = null;
    try {
      const inspection = await limited(inspect(backend));
      device = inspection.device;
      if (!inspection.isOffered) return { kind: 'refused', backend, device, note: inspection.note };
      const timed = await limited(time(backend, { device, threads, wasmPath }));
      return { kind: 'timed', backend, device, ...timed };
    } catch (error) {
      const isRefused = error instanceof TrainingFailure && error.kind === 'unsupported';
      const kind = isRefused ? 'refused' : 'failed';
      return { kind, backend, device, note: await closeAfter(error, backend) };
    }
  }

  function limited<T>(work: Promise<T>): Promise<T> {
    return withTimeLimit(
      work,
      limitMs,
      () => new Error(`It gave no answer for ${limitMs / 1000} seconds.`),
    );
  }

  /** What failed must not come back later and make itself the current backend. */
  async function closeAfter(error: unknown, backend: Backend): Promise<string> {
    try {
      await close(backend);
      return messageOf(error);
    } catch (closing) {
      return `${messageOf(error)} Closing it failed too: ${messageOf(closing)}`;
    }
  }
}

async function inspectBackend(backend: Backend): Promise<Inspection> {
  switch (backend) {
    case 'webgpu':
      return inspectWebgpu(globalThis.navigator?.gpu);
    case 'webgl':
      return inspectWebgl();
    case 'simd':
    case 'wasm':
      return inspectWasm(globalThis.WebAssembly);
    default:
      return backend satisfies never;
  }
}

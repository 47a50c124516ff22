/**
 * Finds out which engine trains fastest in this browser: looks at what is offered, refuses what
 * only imitates a GPU, and times a few steps on the rest. One engine that hangs or fails does not
 * spoil the others.
 */
import type { Engine } from '@/lib/core/experiment';
import type { ProbeResult } from '../../messages';
import { messageOf } from '../message-of';
import { closeBackend } from '../open-backend';
import { TrainingFailure } from '../training-failure';
import { chooseEngine, type EngineOutcome } from './choose-engine';
import { inspectWasm } from './inspect-wasm';
import { inspectWebgl } from './inspect-webgl';
import { inspectWebgpu } from './inspect-webgpu';
import type { Inspection } from './inspection';
import { timeEngine } from './time-engine';
import { withTimeLimit } from './with-time-limit';

type Backend = Engine['backend'];

export interface ProbeOptions {
  /** Folder of the wasm backend's files, ending in a slash; the default is where the site serves them. */
  wasmPath?: string;
  /** What an engine may take to be looked at, and again to be timed. */
  limitMs?: number;
  /** The parts that touch the browser; tests replace them. */
  inspect?: (backend: Backend) => Promise<Inspection>;
  time?: typeof timeEngine;
  close?: (backend: Backend) => void;
}

/** WebAssembly first: it is the surest, and what a hanging GPU leaves over. */
const BACKENDS: readonly Backend[] = ['wasm', 'webgl', 'webgpu'];

/** Many times what a slow phone needs. */
const LIMIT_MS = 30_000;

/**
 * Leaves the chosen backend open and closes the others.
 *
 * @throws TrainingFailure `unsupported` where the browser offers no engine, `engine` where all fail.
 */
export async function probeEngines({
  wasmPath,
  limitMs = LIMIT_MS,
  inspect = inspectBackend,
  time = timeEngine,
  close = closeBackend,
}: ProbeOptions = {}): Promise<ProbeResult> {
  const outcomes: EngineOutcome[] = [];
  for (const backend of BACKENDS) {
    outcomes.push(await probeOne(backend));
  }
  const result = chooseEngine(outcomes);
  for (const { backend, kind } of outcomes) {
    if (kind === 'timed' && backend !== result.engine.backend) close(backend);
  }
  return result;

  async function probeOne(backend: Backend): Promise<EngineOutcome> {
    let device: string | null = null;
    try {
      const inspection = await limited(inspect(backend));
      device = inspection.device;
      if (!inspection.isOffered) return { kind: 'refused', backend, device, note: inspection.note };
      const timing = await limited(time(backend, device, wasmPath));
      return { kind: 'timed', backend, device, timing };
    } catch (error) {
      const isRefused = error instanceof TrainingFailure && error.kind === 'unsupported';
      const kind = isRefused ? 'refused' : 'failed';
      return { kind, backend, device, note: closeAfter(error, backend) };
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
  function closeAfter(error: unknown, backend: Backend): string {
    try {
      close(backend);
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
    case 'wasm':
      return inspectWasm(globalThis.WebAssembly);
    default:
      return backend satisfies never;
  }
}

/** From a compiled network to one that runs: its memory and an instance per thread. */
import type { CompiledNetwork } from './compiled-network';

export interface NetworkInstance {
  /** Runs one task of a phase. */
  run(exportName: string, task: number): void;
}

/** The pattern of guard zones: a NaN, so that a read beyond a region shows as well. */
const GUARD_PATTERN = 0x7fa5a5a5;

/** @throws where the machine cannot give the memory or has no shared memory. */
export function createMemory({ memoryPages, shared }: CompiledNetwork): WebAssembly.Memory {
  const megabytes = Math.ceil(memoryPages / 16);
  if (shared && typeof SharedArrayBuffer === 'undefined') {
    throw new Error('Shared memory is not available here: compile the network with shared false.');
  }
  try {
    return new WebAssembly.Memory({ initial: memoryPages, maximum: memoryPages, shared });
  } catch (error) {
    throw new Error(
      `The training step needs ${megabytes} MB of memory, which this machine does not give. Close other tabs, or choose a smaller batch.`,
      { cause: error },
    );
  }
}

/** Writes tables and guard zones; once for a memory, before any thread runs a phase. */
export function prepareMemory(compiled: CompiledNetwork, memory: WebAssembly.Memory): void {
  for (const { offset, values } of compiled.tables) {
    new Int32Array(memory.buffer, offset, values.length).set(values);
  }
  for (const zone of guardZones(compiled, memory)) zone.fill(GUARD_PATTERN);
}

/** Names of the regions behind which something was written that must not be. */
export function findDamagedGuards(compiled: CompiledNetwork, memory: WebAssembly.Memory): string[] {
  const zones = guardZones(compiled, memory);
  return compiled.regions
    .filter((_, index) => zones[index]?.some((word) => word !== GUARD_PATTERN))
    .map(({ name }) => name);
}

/**
 * @param module the compiled `compiled.bytes`, where threads share one.
 * @throws where the browser has no SIMD, or where the memory is not the one that was planned.
 */
export function instantiateNetwork(
  compiled: CompiledNetwork,
  memory: WebAssembly.Memory,
  module?: WebAssembly.Module,
): NetworkInstance {
  const { exports } = new WebAssembly.Instance(module ?? compileModule(compiled), {
    env: { memory },
  });
  return {
    run(exportName, task) {
      const phase = exports[exportName];
      if (typeof phase !== 'function') {
        throw new Error(`Phase ${exportName}: expected an exported function, found none.`);
      }
      phase(task);
    },
  };
}

/** @throws a message for the learner where the browser refuses the module. */
export function compileModule({ bytes }: CompiledNetwork): WebAssembly.Module {
  try {
    return new WebAssembly.Module(bytes as Uint8Array<ArrayBuffer>);
  } catch (error) {
    throw new Error(
      'This browser cannot run the SIMD training step: WebAssembly SIMD is missing or not allowed here.',
      { cause: error },
    );
  }
}

function guardZones(
  { regions, guardBytes }: CompiledNetwork,
  memory: WebAssembly.Memory,
): Int32Array[] {
  if (guardBytes === 0) return [];
  return regions.map(
    ({ offset, bytes }) => new Int32Array(memory.buffer, offset + bytes, guardBytes / 4),
  );
}

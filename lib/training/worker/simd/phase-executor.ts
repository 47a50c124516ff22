/** Who runs the phases of a compiled network: this thread alone, or a pool of threads. */
import type { CompiledNetwork, Phase } from './compiled-network';
import { instantiateNetwork } from './instantiate-network';

export interface PhaseExecutor {
  /** Threads at work, for the engine's name. */
  readonly threads: number;
  /** Runs the phases in order, each one's tasks before the next phase begins. */
  run(phases: readonly Phase[]): void | Promise<void>;
  dispose(): void;
}

/** Everything on the calling thread. `module` is made of the network's bytes, where there is one already. */
export function executeHere(
  compiled: CompiledNetwork,
  memory: WebAssembly.Memory,
  module?: WebAssembly.Module,
): PhaseExecutor {
  const instance = instantiateNetwork(compiled, memory, module);
  return {
    threads: 1,
    run(phases) {
      for (const { exportName, tasks } of phases) {
        for (let task = 0; task < tasks; task++) instance.run(exportName, task);
      }
    },
    dispose() {},
  };
}

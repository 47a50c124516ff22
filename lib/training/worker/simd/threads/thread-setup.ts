/** What a thread is told when it starts, and what it makes of it. */
import type { CompiledNetwork, Phase } from '../compiled-network';
import { instantiateNetwork } from '../instantiate-network';
import type { Share } from './run-share';

export interface ThreadSetup {
  network: CompiledNetwork;
  /** Made of the network's bytes, once for all threads. */
  module: WebAssembly.Module;
  memory: WebAssembly.Memory;
  control: Int32Array;
  /** 1 … threads − 1; 0 is the coordinator. */
  thread: number;
  threads: number;
}

/** What a thread answers once it can work. */
export const READY = 'ready';

/** The phase lists of a network; jobs name them by their index. */
export function listPrograms(network: CompiledNetwork): (readonly Phase[])[] {
  return [
    network.preparePhases,
    network.trainPhases,
    network.evaluatePhases,
    network.predictPhases,
  ];
}

export function openShare(setup: ThreadSetup): Share {
  const { network, module, memory, control, thread, threads } = setup;
  return { instance: instantiateNetwork(network, memory, module), control, thread, threads };
}

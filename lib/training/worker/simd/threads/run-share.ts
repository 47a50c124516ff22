/** One thread's share of a job: of each phase every n-th task, then the barrier. */
import type { Phase } from '../compiled-network';
import type { NetworkInstance } from '../instantiate-network';
import { meet, type Wait } from './barrier';
import { showLife } from './control-block';

export interface Share {
  instance: NetworkInstance;
  control: Int32Array;
  /** 0 is the coordinator. */
  thread: number;
  threads: number;
  wait?: Wait;
}

/** Task t of a phase runs on thread t mod n. False where the job was broken off. */
export function runShare(
  phases: readonly Phase[],
  { instance, control, thread, threads, wait }: Share,
): boolean {
  for (const { exportName, tasks } of phases) {
    for (let task = thread; task < tasks; task += threads) {
      instance.run(exportName, task);
      showLife(control, thread);
    }
    if (!meet(control, threads, wait)) return false;
  }
  return true;
}

/** A thread's life: sleep until there is a job, do its share, until it is sent home. */
import { messageOf } from '../../message-of';
import type { Phase } from '../compiled-network';
import { breakOff, CLOSE, isBroken, WORD } from './control-block';
import { runShare, type Share } from './run-share';
import { waitForChange } from './wait-for-change';

/** Returns when the pool is closed or broken. `programs` are the phase lists that jobs name by index. */
export function serveJobs(programs: readonly (readonly Phase[])[], share: Share): void {
  const { control } = share;
  let done = 0;
  for (;;) {
    waitForChange(control, WORD.job, done);
    done = Atomics.load(control, WORD.job);
    const program = Atomics.load(control, WORD.program);
    if (program === CLOSE || isBroken(control)) return;
    try {
      if (!runShare(programs[program]!, share)) return;
    } catch (error) {
      breakOff(control, messageOf(error));
      return;
    }
  }
}

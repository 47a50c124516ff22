/** An optimizer in words. Apart from what reads one, as most pages name it and few read it. */
import type { WrittenOptimizer } from './read-optimizer';

/** For sentences: "Adam", "SGD with momentum 0.9". */
export function nameOptimizer(written: WrittenOptimizer): string {
  if (written === 'adam') return 'Adam';
  return written === 'sgd' ? 'SGD' : `SGD with momentum ${written.momentum}`;
}

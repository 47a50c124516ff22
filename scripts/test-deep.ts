/**
 * `npm run test:deep`: the tests that draw at random, with many more draws, and the check for leaks
 * on a build that is made to leak.
 * Each count can be chosen by its variable.
 */
import { env } from 'node:process';

/** Sequences of operations over several tabs. */
env.TENFOLD_SEQUENCES ??= '10000';
/** Mutated files to import. */
env.TENFOLD_IMPORTS ??= '100000';
/** Pairs of files imported in both orders. */
env.TENFOLD_MERGES ??= '400';
/** Events of each type, right ones and nearly right ones. */
env.TENFOLD_EVENTS ??= '5000';
/** Bytes flipped, in stored events and in exports. */
env.TENFOLD_FLIPS ??= '20000';
/** Sequences of edits to the content, checked after each. */
env.TENFOLD_EDITS ??= '400';
/** Small networks trained beside tfjs's cpu backend. */
env.TENFOLD_MODELS ??= '300';
/** Moments at which a run is cut and goes on from its checkpoint. */
env.TENFOLD_MOMENTS ??= '20';
// The environment is read when this is loaded.
const { runVitest } = await import('./site/run-command');
const drawn = await runVitest(
  'lib/record',
  'lib/interchange',
  'lib/core/progress',
  'lib/content/check-content-again',
  'lib/training/worker/simd/random-networks',
  'lib/training/worker/resume-run',
  // So many draws take as long as they take.
  '--testTimeout=0',
);
// Sets the exit code itself.
await import('./leaks/build-leaking');
if (drawn !== 0) process.exitCode = 1;

/**
 * Runs a command of Next (`dev`, `start`, `typegen`) with its telemetry off; arguments go on to Next.
 * What the pages need is prepared first where pages will be served from the working tree. Beside `dev`
 * the content is reviewed whenever it is saved.
 */
import { setPriority } from 'node:os';
import { prepareAssets } from './prepare-assets';
import { PROJECT_ROOT, runNext } from './site/run-command';

const [command = 'dev', ...args] = process.argv.slice(2);

if (command === 'dev') await prepareAssets();
const ended = runNext(command, ...args);
if (command === 'dev') {
  // Next was started before, so only the review gives way to it.
  setPriority(10);
  const { reviewWhileWriting } = await import('./check-content/review-while-writing');
  reviewWhileWriting(PROJECT_ROOT, console.error);
}
// A review that is going on has nobody to tell.
process.exit(await ended);

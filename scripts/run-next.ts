/**
 * Runs a command of Next (`dev`, `start`, `typegen`) with its telemetry off; arguments go on to Next.
 * What the pages need is prepared first where pages will be served from the working tree.
 */
import { prepareAssets } from './prepare-assets';
import { runNext } from './site/run-command';

const [command = 'dev', ...args] = process.argv.slice(2);

if (command === 'dev') await prepareAssets();
process.exitCode = await runNext(command, ...args);

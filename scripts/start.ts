/** `npm start`: prepares what is generated, builds what changed, serves the site and prints its address. */
import { createServer } from 'node:net';
import { prepareAssets } from './prepare-assets';
import { buildSite } from './site/build-site';
import { runNext } from './site/run-command';

const DEFAULT_PORT = 3000;
const LAST_PORT = 3099;

await prepareAssets();
if ((await buildSite()) === 'up-to-date') console.log('Site: unchanged since the last build.');
const port = process.env.PORT ? Number(process.env.PORT) : await firstFreePort();
console.log(`\nTenfold is at http://localhost:${port} (Ctrl+C ends it)\n`);
process.exitCode = await runNext('start', '--port', String(port));

async function firstFreePort(): Promise<number> {
  for (let port = DEFAULT_PORT; port <= LAST_PORT; port++) {
    if (await isFree(port)) return port;
  }
  throw new Error(`No port from ${DEFAULT_PORT} to ${LAST_PORT} is free. Set PORT to one that is.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .once('listening', () => server.close(() => resolve(true)))
      .listen(port);
  });
}

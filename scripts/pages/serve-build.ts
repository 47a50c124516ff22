/** Serves the built site for a measurement. */
import { spawn } from 'node:child_process';
import path from 'node:path';

const TRIES = 60;
const WAIT_MS = 500;

/** `projectRoot` holds `.next`. Rejects when the site does not answer within half a minute. */
export async function serveBuild(
  projectRoot: string,
  port: number,
): Promise<{ origin: string; stop: () => void }> {
  const next = path.join(projectRoot, 'node_modules', 'next', 'dist', 'bin', 'next');
  const server = spawn(process.execPath, [next, 'start', '--port', String(port)], {
    cwd: projectRoot,
    stdio: 'ignore',
  });
  const stop = () => void server.kill();
  const origin = `http://localhost:${port}`;
  for (let attempt = 0; attempt < TRIES && server.exitCode === null; attempt++) {
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    const answers = await fetch(origin).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers && server.exitCode === null) return { origin, stop };
  }
  stop();
  throw new Error(
    `The site did not start on port ${port}. Run npm run build first, and see that the port is free.`,
  );
}

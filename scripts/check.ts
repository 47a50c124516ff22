/**
 * `npm run check`: what can be said about the sources without running them, as many checks at a time
 * as there are cores. Each says what it has to say when it is done; all of them run, whatever one finds.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { PROJECT_ROOT } from './site/run-command';

/** Scripts of package.json, the longest first. */
const CHECKS = ['lint:code', 'format:check', 'typecheck', 'lint:imports', 'check:content'];

const waiting = [...CHECKS];
const failed: string[] = [];

async function work(): Promise<void> {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const begun = performance.now();
    const { code, output } = await runScript(name);
    const seconds = Math.round((performance.now() - begun) / 1000);
    console.log(`${name}: ${code === 0 ? 'good' : 'failed'}, ${seconds} s\n${output}`.trimEnd());
    if (code !== 0) failed.push(name);
  }
}

/** Both streams in one, as they came. A script ended by a signal counts as 1. */
function runScript(name: string): Promise<{ code: number; output: string }> {
  const child = spawn('npm', ['run', '--silent', name], {
    cwd: PROJECT_ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    // npm is a script of the shell there.
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

await Promise.all(Array.from({ length: availableParallelism() }, work));
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}.`);
  process.exitCode = 1;
}

/** Runs one command of this project to its end, with its output on the terminal. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export const PROJECT_ROOT = fileURLToPath(new URL('../../', import.meta.url));

const require = createRequire(import.meta.url);

/** Next asks its maker's server for nothing: no request leaves this machine. */
const ENVIRONMENT = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };

/** Resolves with the exit code; a command ended by a signal counts as 1. */
export function runNode(script: string, args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: PROJECT_ROOT,
    stdio: 'inherit',
    env: ENVIRONMENT,
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

export function runNext(...args: string[]): Promise<number> {
  return runNode(require.resolve('next/dist/bin/next'), args);
}

export function runVitest(...args: string[]): Promise<number> {
  return runNode(fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url)), [
    'run',
    ...args,
  ]);
}

export function runPlaywright(...args: string[]): Promise<number> {
  return runNode(require.resolve('@playwright/test/cli'), ['test', ...args]);
}

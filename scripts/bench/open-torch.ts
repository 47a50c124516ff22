/** PyTorch as contenders, in a Python process of its own, where this machine has it. */
import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { Contest } from './contender';

const SCRIPT = fileURLToPath(new URL('./torch_steps.py', import.meta.url));
/** TENFOLD_PYTHON names another one, e.g. that of a virtual environment. */
const PYTHONS = [process.env.TENFOLD_PYTHON, 'python3', '/usr/bin/python3'];

/** Null where no Python on this machine has PyTorch. */
export async function openTorch(threadCounts: readonly number[]): Promise<Contest | null> {
  const python = PYTHONS.find((command) => command && hasTorch(command));
  if (!python) return null;
  const child = spawn(python, [SCRIPT]);
  const ask = createConversation(child);
  const version = z.string().parse(await ask(null));
  return {
    contenders: threadCounts.map((threads) => ({
      title: 'PyTorch, channels-last',
      runtime: `PyTorch ${version}`,
      threads,
      warmUpSteps: 10,
      time: async (steps) => z.array(z.number()).parse(await ask({ threads, steps })),
    })),
    async close() {
      child.stdin.end();
    },
  };
}

function hasTorch(python: string): boolean {
  return spawnSync(python, ['-c', 'import torch'], { stdio: 'ignore' }).status === 0;
}

/** Writes a line of JSON and resolves with the next line that comes back; null only reads. */
function createConversation(child: ChildProcessWithoutNullStreams) {
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let complaint = '';
  child.stderr.on('data', (data) => (complaint += String(data)));
  return async (request: unknown): Promise<unknown> => {
    if (request !== null) child.stdin.write(`${JSON.stringify(request)}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error(`Python ended without an answer. ${complaint}`);
    return JSON.parse(value);
  };
}

/** What a process and all that it starts take of memory and processors, from Linux's /proc; nothing elsewhere. */
import { readdir, readFile } from 'node:fs/promises';

export interface TreeUse {
  /** Resident memory of all processes together, at most. Pages that they share are counted in each. */
  peakBytes: number;
  /** Of all processes, also of those that have ended. */
  cpuSeconds: number;
}

const LOOK_EVERY_MS = 100;
/** Of the kernel's clock, in which /proc counts. */
const TICKS_A_SECOND = 100;

/** `use()` is what was seen so far; what a process does in its last tenth of a second is not. */
export function watchTree(root: number): { use(): TreeUse; stop(): void } {
  let peakBytes = 0;
  const cpuOf = new Map<number, number>();
  const look = async (): Promise<void> => {
    const tree = await listTree(root);
    peakBytes = Math.max(peakBytes, sum(tree.map(({ resident }) => resident)));
    for (const { id, cpuSeconds } of tree) cpuOf.set(id, cpuSeconds);
  };
  const timer = setInterval(() => void look(), LOOK_EVERY_MS);
  return {
    use: () => ({ peakBytes, cpuSeconds: sum([...cpuOf.values()]) }),
    stop: () => clearInterval(timer),
  };
}

interface Process {
  id: number;
  parent: number;
  /** In bytes. */
  resident: number;
  cpuSeconds: number;
}

async function listTree(root: number): Promise<Process[]> {
  const ids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const found = (await Promise.all(ids.map(readProcess))).filter((one) => one !== null);
  const tree = new Set([root]);
  // A child may come before its parent: numbers of processes begin anew.
  for (let size = 0; size < tree.size;) {
    size = tree.size;
    for (const { id, parent } of found) if (tree.has(parent)) tree.add(id);
  }
  return found.filter(({ id }) => tree.has(id));
}

/** Null where it has ended meanwhile. */
async function readProcess(id: string): Promise<Process | null> {
  const [stat, status] = await Promise.all(
    ['stat', 'status'].map((name) => readFile(`/proc/${id}/${name}`, 'utf8').catch(() => '')),
  );
  // The name stands in parentheses and may hold anything; behind it are state, parent and so on (man 5 proc).
  const fields = stat!.slice(stat!.lastIndexOf(')') + 2).split(' ');
  const resident = /^VmRSS:\s+(\d+) kB$/m.exec(status!)?.[1];
  if (fields.length < 13) return null;
  return {
    id: Number(id),
    parent: Number(fields[1]),
    resident: Number(resident ?? 0) * 1024,
    cpuSeconds: (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** One build of generated content, in a process of its own: how long it took, what it held in memory, and what it made. */
import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { PROJECT_ROOT } from '../site/run-command';
import { watchTree } from './watch-tree';

export interface MeasuredBuild {
  seconds: number;
  cpuSeconds: number;
  /** Of it what Next makes of the code, whatever the content. The rest checks texts, compiles them and renders pages. */
  codeCpuSeconds: number;
  /** Of all its processes together, at most. */
  peakBytes: number;
  /** Texts of lessons and pools that were not in the cache. */
  compiled: number;
  pages: number;
}

/** What Next prints before it compiles code, and before it looks at pages. */
const CODE_BEGINS = 'Creating an optimized production build';
const CODE_ENDS = 'Collecting page data';
const manifestSchema = z.object({ routes: z.record(z.string(), z.unknown()) });

/** `build` is below the project. @throws with the last lines of its output when the build fails. */
export async function measureBuild(content: string, build: string): Promise<MeasuredBuild> {
  const before = await countCompiled();
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(PROJECT_ROOT, 'scripts/bench-build/build.entry.ts')],
    {
      cwd: PROJECT_ROOT,
      env: { ...process.env, TENFOLD_CONTENT: content, TENFOLD_BUILD: build },
    },
  );
  const tree = watchTree(child.pid!);
  let output = '';
  /** Processor time when each of the words was first printed. */
  const cpuAt = new Map<string, number>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      for (const words of [CODE_BEGINS, CODE_ENDS]) {
        if (!cpuAt.has(words) && output.includes(words)) cpuAt.set(words, tree.use().cpuSeconds);
      }
    });
  }
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  const seconds = (performance.now() - started) / 1000;
  tree.stop();
  if (code !== 0) throw new Error(`The build failed:\n${output.slice(-4000)}`);
  return {
    seconds,
    ...tree.use(),
    codeCpuSeconds: (cpuAt.get(CODE_ENDS) ?? 0) - (cpuAt.get(CODE_BEGINS) ?? 0),
    compiled: (await countCompiled()) - before,
    pages: await countPages(build),
  };
}

async function countCompiled(): Promise<number> {
  const folder = path.join(PROJECT_ROOT, '.cache', 'content');
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith('.js')).length;
}

async function countPages(build: string): Promise<number> {
  const file = path.join(PROJECT_ROOT, build, 'prerender-manifest.json');
  return Object.keys(manifestSchema.parse(JSON.parse(await readFile(file, 'utf8'))).routes).length;
}

/**
 * Measures a training step of the lesson's network (batch 64: forward, backward, Adam) in a
 * headless browser: WebAssembly, and WebGL and WebGPU in software for comparison.
 *
 *     npm run bench:training            a table
 *     npm run bench:training -- --json  the same as JSON, with every duration
 */
import { cpus, loadavg, release, type as systemType } from 'node:os';
import * as z from 'zod';
import { readLessonFixture } from '@/lib/training/fixtures/read-lesson-fixture';
import { launchChromium, SOFTWARE_GPU_FLAGS } from './browser/launch-chromium';
import type { TimeStepsInput } from './browser/time-steps.entry';
import { runInWorker } from './browser/worker-harness';

type Measurement = Pick<TimeStepsInput, 'backend' | 'warmUpSteps' | 'leastSteps' | 'leastMs'> & {
  title: string;
};

const MEASUREMENTS: Measurement[] = [
  { title: 'wasm', backend: 'wasm', warmUpSteps: 20, leastSteps: 60, leastMs: 0 },
  { title: 'webgl (software)', backend: 'webgl', warmUpSteps: 1, leastSteps: 1, leastMs: 45_000 },
  { title: 'webgpu (software)', backend: 'webgpu', warmUpSteps: 1, leastSteps: 1, leastMs: 45_000 },
];

interface Row {
  engine: string;
  /** Null where the browser does not offer the engine. */
  durationsMs: number[] | null;
}

const { fixture, pixels } = readLessonFixture();
const asJson = process.argv.includes('--json');
const rows: Row[] = [];
/** Processes that wanted a core in the minute before; well above 0 means that others were at work. */
const loadBefore = loadavg()[0]!;
let browserName = '';

const browser = await launchChromium({ flags: SOFTWARE_GPU_FLAGS });
try {
  for (const { title, ...measurement } of MEASUREMENTS) {
    if (!asJson) console.log(`Timing ${title} …`);
    const result = await runInWorker({
      entry: 'scripts/browser/time-steps.entry.ts',
      browser,
      input: { ...measurement, pixels: [...pixels], labels: fixture.labels },
    });
    browserName = result.browser;
    rows.push({ engine: title, durationsMs: z.array(z.number()).nullable().parse(result.value) });
  }
} finally {
  await browser.close();
}

const processors = cpus();

const context = {
  machine: `${processors[0]?.model ?? 'unknown processor'} × ${processors.length}, ${systemType()} ${release()}`,
  loadBefore,
  browser: browserName,
  date: new Date().toISOString(),
};
console.log(asJson ? JSON.stringify({ ...context, rows }, null, 2) : formatTable());

function formatTable(): string {
  const header = ['engine', 'steps', 'median', 'min', 'p10', 'p90', 'max'];
  const lines = [header, ...rows.map(formatRow)].map((cells) =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(18) : cell.padStart(8))).join(' '),
  );
  const heading = 'Milliseconds per training step, batch 64';
  const load = `load average before: ${loadBefore.toFixed(2)}`;
  return [
    heading,
    `${context.machine}, ${load}`,
    `${context.browser}, ${context.date}`,
    '',
    ...lines,
  ].join('\n');
}

function formatRow({ engine, durationsMs }: Row): string[] {
  if (!durationsMs) return [engine, 'not offered by this browser'];
  const sorted = durationsMs.toSorted((a, b) => a - b);
  const quantile = (q: number) => sorted[Math.round(q * (sorted.length - 1))]!.toFixed(1);
  return [engine, String(sorted.length), ...[0.5, 0, 0.1, 0.9, 1].map(quantile)];
}

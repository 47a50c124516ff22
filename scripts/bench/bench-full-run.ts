/**
 * The lesson's whole experiment in the browser, start to end, as a learner runs it: how soon it
 * starts when the images are there, how long it takes, and what it keeps in memory.
 */
import { join } from 'node:path';
import { initialSettings, toRunConfig, type RunConfig } from '@/lib/core/experiment';
import { PROJECT_ROOT } from '../browser/bundle-entry';
import { launchChromium } from '../browser/launch-chromium';
import { readRendererMemory } from '../browser/read-renderer-memory';
import { openWorker } from '../browser/worker-harness';
import { readTask } from '../reference-runs/read-task';
import type { MeasuredRun, RunInput } from './run.entry';

export interface FullRun {
  run: MeasuredRun;
  /**
   * By preset: milliseconds from the start to the first step, images in the browser's cache, engine
   * measured. `firstStepMs`: after a look at the lab, which has them decoded; `atOnceMs`: before that.
   */
  starts: { preset: string; images: number; firstStepMs: number; atOnceMs: number }[];
  /** Memory of the page's process in MB at the end of each epoch; null where the system does not tell. */
  memoryMb: number[] | null;
}

/** @param say gets a line on how far it is. */
export async function benchFullRun(say: (line: string) => void): Promise<FullRun> {
  const browser = await launchChromium();
  /** One of each epoch, in order; awaited before the browser closes. */
  const readings: Promise<number | null>[] = [];
  const worker = await openWorker({
    entry: 'scripts/bench/run.entry.ts',
    browser,
    onReport(figures) {
      const { epoch, elapsedMs, valAccuracy } = figures as MeasuredRun['epochs'][number];
      say(
        `Epoch ${epoch}: ${(elapsedMs / 1000).toFixed(0)} s, ${(valAccuracy * 100).toFixed(1)} %`,
      );
      readings.push(readRendererMemory(browser).catch(() => null));
    },
  });
  const call = (input: RunInput) => worker.call(input) as Promise<MeasuredRun>;
  const configs = await listConfigs();
  try {
    say('Loading the images');
    await call({ kind: 'run', config: configs.at(-1)!, isOnlyStart: true });
    const starts: FullRun['starts'] = [];
    for (const config of configs) {
      const { preset, images } = config;
      const begin = async (isPrepared: boolean): Promise<number> => {
        await worker.restart();
        await call({ kind: 'probe' });
        if (isPrepared) await call({ kind: 'prepare', images });
        return (await call({ kind: 'run', config, isOnlyStart: true })).firstStepMs;
      };
      starts.push({
        preset,
        images,
        firstStepMs: await begin(true),
        atOnceMs: await begin(false),
      });
    }
    await worker.restart();
    const run = await call({ kind: 'run', config: configs.at(-1)!, isOnlyStart: false });
    const memoryMb = (await Promise.all(readings)).filter((mb) => mb !== null);
    return { run, starts, memoryMb: memoryMb.length > 0 ? memoryMb : null };
  } finally {
    await worker.close();
    await browser.close();
  }
}

export function writeFullRun({ run, starts, memoryMb }: FullRun): string {
  const last = run.epochs.at(-1)!;
  const lines = starts.map(
    ({ preset, images, firstStepMs, atOnceMs }) =>
      `Start to first step, ${preset} (${images} images, cached): ${(firstStepMs / 1000).toFixed(2)} s; pressed before the lab had them decoded: ${(atOnceMs / 1000).toFixed(2)} s`,
  );
  const memory = memoryMb
    ? `Memory of the page's process after epoch 1: ${memoryMb[0]!.toFixed(0)} MB; after the last: ${memoryMb.at(-1)!.toFixed(0)} MB`
    : 'Memory: this system does not tell.';
  return [
    ...lines,
    `Full experiment, ${run.epochs.length} epochs: ${(run.endMs / 60_000).toFixed(2)} min from the start, choice of engine included; ${run.engine?.backend}, threads: ${run.engine?.threads}`,
    `Validation after the last epoch: ${(last.valAccuracy * 100).toFixed(1)} %, loss ${last.valLoss.toFixed(3)}`,
    memory,
  ].join('\n');
}

const TASK_FILE = join(
  PROJECT_ROOT,
  'content/computer-vision/learning-rate-selection/experiment.mdx',
);
const BEST_RATE = 0.001;

/** The presets of the lesson from the smallest to the full one, at its best rate. */
async function listConfigs(): Promise<RunConfig[]> {
  const task = await readTask(TASK_FILE);
  return task.presets
    .filter(({ hidden }) => !hidden)
    .sort((a, b) => a.images - b.images)
    .map(({ id, epochs }) =>
      toRunConfig({ ...initialSettings(task, id), learningRate: BEST_RATE, epochs, seed: 1 }, task),
    );
}

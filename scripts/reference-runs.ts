/**
 * `npm run reference-runs`: trains with the site's own trainer in a headless browser and writes one
 * JSON file a run, beside the lesson. What is recorded already is left alone, unless --force is given.
 */
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { epochFiguresSchema, referenceRunSchema, type ReferenceRun } from '@/lib/core/experiment';
import { PROJECT_ROOT } from './browser/bundle-entry';
import { runInWorker } from './browser/worker-harness';
import { prepareAssets } from './prepare-assets';
import { parseOptions } from './reference-runs/parse-options';
import { planRecordings } from './reference-runs/plan-recordings';
import { readTask } from './reference-runs/read-task';
import type { RecordedRun, RecordInput } from './reference-runs/record-run';

try {
  await recordAll();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function recordAll(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  const folder = path.join(PROJECT_ROOT, 'content', options.course, options.pattern);
  const records = path.join(folder, 'reference-runs');
  const task = await readTask(path.join(folder, 'experiment.mdx'));
  const preset = task.presets.find(({ id }) => id === options.preset);
  if (!preset) {
    const known = task.presets.map(({ id }) => id).join(', ');
    throw new Error(`There is no preset "${options.preset}"; experiment.mdx has ${known}.`);
  }
  await prepareAssets();
  await mkdir(records, { recursive: true });
  for (const { name, config } of planRecordings(preset, task, options)) {
    const file = path.join(records, `${name}.json`);
    if (!options.force && (await exists(file))) {
      console.log(`${name}: recorded before; --force records it again.`);
      continue;
    }
    const run = await record({ runId: `reference-${name}`, config, threads: options.threads });
    await writeFile(`${file}.unfinished`, `${JSON.stringify(run, null, 2)}\n`);
    await rename(`${file}.unfinished`, file);
    console.log(`${name}: ${describe(run)}`);
  }
}

async function record(input: RecordInput): Promise<ReferenceRun> {
  const { value, browser } = await runInWorker({
    entry: 'scripts/reference-runs/record-run.ts',
    input,
    onReport(message) {
      const { epoch, valAccuracy, valLoss, elapsedMs } = epochFiguresSchema.parse(message);
      const seconds = Math.round(elapsedMs / 1000);
      const accuracy = (valAccuracy * 100).toFixed(1);
      console.log(`  epoch ${epoch}: val ${accuracy} %, ${valLoss.toFixed(3)}, after ${seconds} s`);
    },
  });
  const processors = os.cpus();
  return referenceRunSchema.parse({
    runId: input.runId,
    config: input.config,
    ...(value as RecordedRun),
    recordedAt: new Date().toISOString(),
    browser,
    machine: `${processors[0]?.model.trim() || os.arch()}, ${processors.length} cores`,
  });
}

function describe(run: ReferenceRun): string {
  const last = run.epochs.at(-1);
  if (!last) return run.outcome.kind;
  const percent = (fraction: number): string => `${(fraction * 100).toFixed(1)} %`;
  const test = run.test ? `, test ${percent(run.test.accuracy)}` : '';
  return `${run.outcome.kind}, train ${percent(last.trainAccuracy)}, val ${percent(last.valAccuracy)} and ${last.valLoss.toFixed(3)}${test}, ${Math.round(run.wallMs / 1000)} s`;
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

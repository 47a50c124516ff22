/**
 * What a file says about the run it was written from: what came from the page, and what will differ
 * where somebody trains by it. One text for all formats; each format escapes it by its own rules.
 */
import { networkOf, summarizeNetwork, type Engine, type Run } from '@/lib/core/experiment';
import { count, describeSplit } from './describe-split';
import { describeSchedule } from './describe-schedule';
import type { RunRecord } from './run-record';
import { tameText } from './tame-text';
import { describeOptimizer } from './write-network';

export interface RunFact {
  label: string;
  /** One line of plain text. Text from outside is tamed, not escaped. */
  text: string;
}

/** What came from the page. */
export function describeRun({ run, recordedAt }: RunRecord): RunFact[] {
  const { config, engine, engineChanges = [], datasetHash } = run;
  return [
    { label: 'Run', text: tameText(run.runId) },
    { label: 'Ended', text: `${describeDate(recordedAt)}, ${describeOutcome(run)}` },
    {
      label: 'Images',
      text: `the first ${count(config.images)} training images of CIFAR-10; ${describeSplit(config)}`,
    },
    { label: 'Preset', text: tameText(config.preset) },
    {
      label: 'Network',
      text: summarizeNetwork(networkOf(config)),
    },
    {
      label: 'Training',
      text: `${describeOptimizer(config)}, ${plural(config.epochs, 'epoch')}, batches of ${config.batchSize}, seed ${config.seed}`,
    },
    { label: 'Schedule', text: describeSchedule(config.schedule) },
    { label: 'Engine', text: describeEngine(engine) },
    ...engineChanges.map((change) => ({
      label: 'Engine',
      text: `${describeEngine(change.engine)}, from epoch ${change.epoch} step ${change.step} on`,
    })),
    { label: 'Dataset', text: `SHA-256 of pixels and labels ${tameText(datasetHash)}` },
  ];
}

/** What will differ for one who trains by a file, a sentence or two each. */
export function describeDifferences({ config, outcome }: Run): string[] {
  const lines = [
    'The images, the split, the network, the loss, the optimizer, the batch size and the schedule are the same as in the page.',
    'The random numbers are not: Keras draws the first weights and shuffles the images by its own generator, also with the same seed. It adds in another order, too. Expect another curve of the same kind; train with a second seed to see how far apart two can lie.',
    'Depending on its backend, Keras cuts probabilities off at 1e-7, so that no image costs more than 16.1 nats. The page has no such limit.',
  ];
  if (
    config.optimizer !== 'adam' &&
    config.optimizer !== 'sgd' &&
    config.schedule.kind !== 'constant'
  ) {
    lines.push(
      'Where the rate changes, momentum does too: the page scales all of the accumulated gradients by the rate of the step, as PyTorch does; Keras scales each gradient by the rate that was set when it came.',
    );
  }
  if (outcome.kind === 'stopped') {
    lines.push(
      `The recorded run was stopped in epoch ${outcome.epoch}; the code trains ${config.epochs === 1 ? 'the whole epoch' : `all ${config.epochs} epochs`}.`,
    );
  }
  if (outcome.kind === 'diverged') {
    lines.push(
      'The page ended the recorded run when its loss ran away; Keras goes on to the last epoch.',
    );
  }
  return lines;
}

function describeOutcome({ outcome, epochs }: Run): string {
  switch (outcome.kind) {
    case 'finished':
      return `finished after ${plural(epochs.length, 'epoch')}`;
    case 'stopped':
      return `stopped by hand in epoch ${outcome.epoch} after step ${outcome.step}`;
    case 'diverged':
      return `diverged in epoch ${outcome.at.epoch} at step ${outcome.at.step}`;
    default:
      return outcome satisfies never;
  }
}

function describeEngine({ backend, version, threads, device }: Engine): string {
  const on = device === null ? '' : `, on ${tameText(device)}`;
  return `${backend} (${tameText(version)}), ${plural(threads, 'thread')}${on}`;
}

/** "2026-01-02 03:04 UTC". */
function describeDate(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

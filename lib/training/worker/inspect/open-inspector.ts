/**
 * Looks inside the network at the end of each epoch and leaves the training as it was, to the last
 * bit. The guesses come out of the epoch's own validation pass; only the losses along the last step
 * are computed anew. What is made of the figures is decided in the core.
 */
import {
  CLASS_NAMES,
  countConfusion,
  findMistakes,
  measureUpdate,
  readGuess,
  type Guess,
  type Inspection,
  type LayerSpec,
  type LayerUpdate,
} from '@/lib/core/experiment';
import type { Pictures } from '../../messages';
import type { LoadedImages } from '../dataset/dataset';
import type { SimdTrainer, TrainerState } from '../simd/create-simd-trainer';
import type { Batch, BatchFigures, Trainer } from '../trainer';
import { copyPictures } from './copy-pictures';
import { measureLine } from './measure-line';

const SAMPLE_SIZE = 16;
const MOST_MISTAKES = 8;

/** What looking inside needs of a trainer beside training. */
export type InspectableTrainer = Pick<
  SimdTrainer,
  'batchSize' | 'compiled' | 'step' | 'evaluate' | 'logits' | 'state' | 'restore'
>;

export interface InspectorInputs {
  trainer: Trainer;
  /** Of the network that it trains. */
  layers: readonly LayerSpec[];
  images: LoadedImages;
  /** Numbers of the validation images, in the order in which they are evaluated. */
  validationOrder: Uint32Array;
  /** A clock in milliseconds. */
  now: () => number;
}

export interface Inspector extends Pick<Trainer, 'batchSize' | 'evaluate'> {
  /** The epoch's last optimizer step, whose weights before and after are kept. */
  lastStep(batch: Batch): Promise<BatchFigures>;
  /** The trainer's own evaluation, which is listened to. Called for all validation images, in order. */
  evaluate(batch: Batch): Promise<BatchFigures>;
  /** After the last step and the validation of an epoch. */
  inspect(epoch: number, learningRate: number): Promise<Inspected>;
}

export interface Inspected {
  inspection: Inspection;
  pictures: Pictures;
}

interface LastStep {
  batch: Batch;
  before: TrainerState;
  loss: number;
}

/** Null for a trainer that does not let its outputs be read. */
export function openInspector(inputs: InspectorInputs): Inspector | null {
  const { trainer, layers, images, validationOrder, now } = inputs;
  if (!isInspectable(trainer)) return null;
  const sent = new Set<number>();
  let last: LastStep | null = null;
  let guesses: Guess[] = [];
  let costMs = 0;

  const timed = async <T>(work: () => T | Promise<T>): Promise<T> => {
    const start = now();
    const result = await work();
    costMs += now() - start;
    return result;
  };

  const listen = ({ labels, count }: Batch): void => {
    const logits = trainer.logits();
    const classes = logits.length / trainer.batchSize;
    for (let row = 0; row < count; row++) {
      const image = validationOrder[guesses.length]!;
      const said = readGuess(logits.subarray(row * classes, (row + 1) * classes));
      guesses.push({ image, truth: labels[row]!, ...said });
    }
  };

  return {
    batchSize: trainer.batchSize,
    async lastStep(batch) {
      guesses = [];
      costMs = 0;
      const before = await timed(() => trainer.state());
      const figures = await trainer.step(batch);
      last = { batch, before, loss: figures.loss };
      return figures;
    },
    async evaluate(batch) {
      const figures = await trainer.evaluate(batch);
      await timed(() => listen(batch));
      return figures;
    },
    async inspect(epoch, learningRate) {
      if (!last) throw new Error('An epoch is inspected after its last step.');
      const { batch, before, loss } = last;
      const after = trainer.state();
      const line = await timed(() => measureLine(trainer, { batch, before, after, loss }));
      const sample = guesses.slice(0, SAMPLE_SIZE);
      const mistakes = findMistakes(guesses, MOST_MISTAKES);
      const pictures = copyPictures(images, [...sample, ...mistakes], sent);
      const inspection: Inspection = {
        epoch,
        learningRate,
        sample,
        confusion: countConfusion(guesses, CLASS_NAMES.length),
        mistakes,
        filters: layers[0]?.kind === 'conv2d' ? readFilters(trainer, after) : null,
        updates: measureUpdates(trainer, before, after),
        line,
        costMs,
      };
      last = null;
      return { inspection, pictures };
    },
  };
}

function isInspectable(trainer: Trainer): trainer is InspectableTrainer & Trainer {
  return 'logits' in trainer && 'compiled' in trainer;
}

/** Of the kernels; biases start at zero, where a ratio says nothing. */
function measureUpdates(
  { compiled }: InspectableTrainer,
  before: TrainerState,
  after: TrainerState,
): LayerUpdate[] {
  return compiled.layout.parameters.flatMap(({ name }, place) => {
    const [layer, part] = name.split('/');
    if (part !== 'kernel') return [];
    return [measureUpdate(layer!, before.weights[place]!, after.weights[place]!)];
  });
}

/** The first kernel, of a network that begins with a convolution. */
function readFilters(
  { compiled }: InspectableTrainer,
  { weights }: TrainerState,
): NonNullable<Inspection['filters']> {
  return { shape: compiled.layout.parameters[0]!.shape, values: weights[0]! };
}

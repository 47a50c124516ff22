import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fromBase64, unpackBytes, unpackFloats } from './pack-numbers';
import { pipelineSchema } from './pipeline-record';

const FOLDER = path.resolve(
  import.meta.dirname,
  '../../../content/computer-vision/learning-rate-selection',
);
const text = readFileSync(path.join(FOLDER, 'figures/pipeline.json'), 'utf8');
const record = pipelineSchema.parse(JSON.parse(text));
const layers = new Map(record.layers.map((layer) => [layer.name, layer]));
const valuesOf = (name: string) => unpackBytes(layers.get(name)!);
/** Rounding to 8 bits is off by half a step at most. */
const halfStep = (name: string) => (layers.get(name)!.max - layers.get(name)!.min) / 510 + 1e-5;

/** The textbook sum over the window and the colours, then the bias and ReLU. */
function convolveFirstLayer(): number[] {
  const pixels = fromBase64(record.image.bytes);
  const kernel = unpackFloats(record.filters!.kernel);
  const bias = unpackFloats(record.filters!.bias);
  const outputs: number[] = [];
  for (let y = 0; y < 30; y++) {
    for (let x = 0; x < 30; x++) {
      for (let filter = 0; filter < 32; filter++) {
        let sum = bias[filter]!;
        for (let dy = 0; dy < 3; dy++) {
          for (let dx = 0; dx < 3; dx++) {
            for (let color = 0; color < 3; color++) {
              const pixel = pixels[((y + dy) * 32 + x + dx) * 3 + color]! / 255;
              sum += pixel * kernel[((dy * 3 + dx) * 3 + color) * 32 + filter]!;
            }
          }
        }
        outputs.push(Math.max(0, sum));
      }
    }
  }
  return outputs;
}

function largestDifference(one: ArrayLike<number>, other: ArrayLike<number>): number {
  expect(one.length).toBe(other.length);
  let most = 0;
  for (let at = 0; at < one.length; at++) most = Math.max(most, Math.abs(one[at]! - other[at]!));
  return most;
}

test('the maps of the first layer are the convolution of the recorded image', () => {
  expect(layers.get('conv1')!.shape).toEqual([30, 30, 32]);
  expect(largestDifference(valuesOf('conv1'), convolveFirstLayer())).toBeLessThan(
    halfStep('conv1'),
  );
});

test('the first pooling keeps the largest of each 2 × 2 values', () => {
  const maps = valuesOf('conv1');
  const pooled: number[] = [];
  for (let y = 0; y < 15; y++) {
    for (let x = 0; x < 15; x++) {
      for (let channel = 0; channel < 32; channel++) {
        const window = [0, 1].flatMap((dy) =>
          [0, 1].map((dx) => maps[((2 * y + dy) * 30 + 2 * x + dx) * 32 + channel]!),
        );
        pooled.push(Math.max(...window));
      }
    }
  }
  const most = halfStep('conv1') + halfStep('pool1');
  expect(largestDifference(valuesOf('pool1'), pooled)).toBeLessThan(most);
});

test('flatten changes nothing, and the probabilities are the softmax of the logits', () => {
  expect(valuesOf('flatten')).toEqual(valuesOf('conv3'));
  const powers = [...valuesOf('dense2')].map(Math.exp);
  const sum = powers.reduce((total, power) => total + power, 0);
  powers.forEach((power, at) => expect(power / sum).toBeCloseTo(record.probabilities[at]!, 2));
  expect(record.probabilities.reduce((total, share) => total + share, 0)).toBeCloseTo(1, 9);
});

test('the image is a validation image of its run, and is recognised', () => {
  expect(record.image.index).toBeGreaterThanOrEqual(4000);
  expect(record.image.index).toBeLessThan(5000);
  const { label } = record.image;
  expect(record.probabilities[label]).toBe(Math.max(...record.probabilities));
});

test('its run ended as the recorded run of that name did', () => {
  const run = JSON.parse(
    readFileSync(path.join(FOLDER, 'reference-runs/quick-0.001-seed1.json'), 'utf8'),
  ) as { config: unknown; engine: { backend: string }; epochs: { valAccuracy: number }[] };
  expect(record.run).toEqual(run.config);
  // Only one engine gives one curve.
  if (run.engine.backend === record.engine.backend) {
    expect(record.valAccuracy).toBe(run.epochs.at(-1)!.valAccuracy);
  }
});

test('the file is small', () => {
  expect(text.length).toBeLessThan(250_000);
});

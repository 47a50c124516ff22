import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32OfBytes } from '../../crc32';
import { createRandom } from '../../random';
import type { Recipe } from '../network/recipe';
import { engineOf } from './checkpoint';
import { aCheckpoint } from './checkpoint.fixture';
import { checkFit, parseCheckpoint } from './parse-checkpoint';
import { writeCheckpoint } from './write-checkpoint';

/** What `parseCheckpoint` says against the bytes. */
function problemOf(bytes: Uint8Array) {
  const parsed = parseCheckpoint(bytes);
  return parsed.ok ? null : parsed.error;
}

/** The bytes with a checksum that fits them again. */
function seal(bytes: Uint8Array): Uint8Array {
  const end = bytes.length - 4;
  new DataView(bytes.buffer).setUint32(end, crc32OfBytes(bytes.subarray(0, end)), true);
  return bytes;
}

test('comes back as it was, to the last bit', () => {
  const checkpoint = aCheckpoint();
  const parsed = parseCheckpoint(writeCheckpoint(checkpoint));
  expect(parsed).toEqual({ ok: true, value: checkpoint });
  expect(parsed.ok && Object.is(parsed.value.state.weights[0]![1], -0)).toBe(true);
});

test('comes back for any numbers, and from the middle of a larger buffer', () => {
  fc.assert(
    fc.property(
      fc.array(fc.float32Array({ minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 5 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: 0, max: 7 }),
      (weights, lossSum, offset) => {
        const place = { ...aCheckpoint().place, mean: { lossSum, correct: 1, rows: 2 } };
        const moments = weights.map((array) => [array.map((value) => -value)]);
        const checkpoint = aCheckpoint({ place, state: { step: 9, weights, moments } });
        const bytes = writeCheckpoint(checkpoint);
        const larger = new Uint8Array(bytes.length + 16);
        larger.set(bytes, offset);
        const parsed = parseCheckpoint(larger.subarray(offset, offset + bytes.length));
        if (!parsed.ok) throw new Error(parsed.error.message);
        expect(parsed.value.state).toEqual(checkpoint.state);
        // -0 is a sum of nothing as 0 is.
        expect(parsed.value.place.mean.lossSum + 0).toBe(lossSum + 0);
      },
    ),
  );
});

test('a flipped bit is noticed wherever it is', () => {
  const bytes = writeCheckpoint(aCheckpoint());
  const unnoticed: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const damaged = bytes.slice();
    damaged[at]! ^= 1 << (at % 8);
    if (problemOf(damaged)?.kind !== 'damaged') unnoticed.push(at);
  }
  expect(unnoticed).toEqual([]);
});

test('a checkpoint of any other length is noticed', () => {
  const bytes = writeCheckpoint(aCheckpoint());
  for (let length = 0; length < bytes.length; length++) {
    expect(problemOf(bytes.slice(0, length))?.kind, `${length} bytes`).toBe('damaged');
  }
  const longer = new Uint8Array(bytes.length + 4);
  longer.set(bytes);
  expect(problemOf(longer)?.kind).toBe('damaged');
});

test('whatever the bytes are, it answers and never throws', () => {
  const good = writeCheckpoint(aCheckpoint());
  const random = createRandom(7);
  for (let round = 0; round < 2_000; round++) {
    const bytes = good.slice(0, 12 + random.below(good.length - 11));
    for (let flips = random.below(6); flips >= 0; flips--) {
      bytes[random.below(bytes.length)] = random.below(256);
    }
    // Sealed again, so that what lies behind the checksum is reached.
    expect(typeof parseCheckpoint(bytes.length >= 16 ? seal(bytes) : bytes).ok).toBe('boolean');
  }
});

test('another version is named, with what helps', () => {
  const bytes = writeCheckpoint(aCheckpoint());
  new DataView(bytes.buffer).setUint32(4, 2, true);
  expect(problemOf(seal(bytes))).toEqual({
    kind: 'other-version',
    message:
      'The checkpoint is of version 2, and this page reads version 1. Reload the page to get the newer version, which can go on with it.',
  });
  new DataView(bytes.buffer).setUint32(4, 0, true);
  expect(problemOf(seal(bytes))?.message).toContain('Discard it and start the run anew.');
});

test('damage is said in a sentence', () => {
  const bytes = writeCheckpoint(aCheckpoint());
  bytes[400]! ^= 1;
  expect(problemOf(bytes)?.message).toBe(
    'The checkpoint is damaged: its checksum does not fit its bytes. The run cannot go on from it. Discard it and start the run anew.',
  );
});

test('epochs that do not reach up to the place are damage', () => {
  const bytes = writeCheckpoint(aCheckpoint({ epochs: [] }));
  expect(problemOf(bytes)?.message).toContain('the epochs do not reach up to the place');
});

test('other images are named, and the right ones pass', () => {
  const checkpoint = aCheckpoint();
  const { datasetHash, config: recipe } = checkpoint;
  expect(checkFit(checkpoint, { datasetHash, recipe })).toBeNull();
  expect(checkFit(checkpoint, { datasetHash: '9999999999', recipe })).toEqual({
    kind: 'other-dataset',
    message:
      'This run was trained on other images (dataset abcdef01) than this site has now (99999999), so it cannot go on with the same curve. Discard it and start it anew.',
  });
});

test('another network, another optimizer and another split are named', () => {
  const checkpoint = aCheckpoint();
  const { datasetHash } = checkpoint;
  const problemWith = (recipe: Partial<Recipe>) =>
    checkFit(checkpoint, { datasetHash, recipe: { optimizer: 'adam', ...recipe } });
  expect(problemWith({ network: ['globalAveragePooling2d', { dense: 10 }] })).toEqual({
    kind: 'other-network',
    message:
      'This run trained another network (32×32×3, conv2d 32 3×3 1×1 valid relu true, maxPooling2d 2×2 2×2 valid, conv2d 64 3×3 1×1 valid relu true, maxPooling2d 2×2 2×2 valid, conv2d 64 3×3 1×1 valid relu true, flatten, dense 64 relu true, dense 10 linear true) than this experiment has now (32×32×3, globalAveragePooling2d, dense 10 linear true), so its weights do not fit. Discard it and start it anew.',
  });
  expect(problemWith({ optimizer: { name: 'sgd', momentum: 0.9 } })).toEqual({
    kind: 'other-optimizer',
    message:
      'This run was trained by Adam, and this experiment trains by SGD with momentum 0.9 now, so it cannot go on with the same curve. Discard it and start it anew.',
  });
  expect(problemWith({ validationSplit: 0.1 })).toEqual({
    kind: 'other-split',
    message:
      'This run kept 20 % of its images for validation, and this experiment keeps 10 % now, so it cannot go on with the same curve. Discard it and start it anew.',
  });
});

test('the engine of a checkpoint is the one it went on with last', () => {
  const checkpoint = aCheckpoint();
  expect(engineOf(checkpoint).backend).toBe('wasm');
  const engine = { ...checkpoint.engine, backend: 'webgl' } as const;
  const change = { epoch: 2, step: 1, engine, reason: 'So.' };
  expect(engineOf({ ...checkpoint, engineChanges: [change] }).backend).toBe('webgl');
});

/**
 * The arithmetic of every engine, in a real browser, against the PyTorch fixture. WebGL and WebGPU
 * run in software here, so this browser has flags of its own and needs no site.
 */
import { cpus } from 'node:os';
import { expect, test, type Browser } from '@playwright/test';
import { readLessonFixture } from '../lib/training/fixtures/read-lesson-fixture';
import type { ProbeResult } from '../lib/training/messages';
import { createSimdTrainer } from '../lib/training/worker/simd/create-simd-trainer';
import { hashState } from '../lib/training/worker/simd/fixtures/hash-state';
import { LESSON_NETWORK } from '../lib/training/worker/lesson-network';
import { lessonBatch, lessonWeights } from '../lib/training/worker/simd/fixtures/lesson-network';
import type { CheckSimdInput, SimdCheck } from '../scripts/browser/check-simd.entry';
import type { FixtureErrors } from '../lib/training/worker/fixtures/measure-fixture-errors';
import { launchChromium, SOFTWARE_GPU_FLAGS } from '../scripts/browser/launch-chromium';
import { runInWorker } from '../scripts/browser/worker-harness';

const { fixture, pixels } = readLessonFixture();
const THREADS = Math.min(cpus().length, 4);
let browser: Browser;

test.beforeAll(async () => {
  browser = await launchChromium({ flags: SOFTWARE_GPU_FLAGS });
});

test.afterAll(() => browser.close());

async function checkEngine(backend: string, worker: 'module' | 'classic' = 'module') {
  const { value, packages } = await runInWorker({
    entry: 'scripts/browser/check-engine.entry.ts',
    input: { backend, fixture, pixels: [...pixels] },
    worker,
    browser,
  });
  return { errors: value as FixtureErrors | null, packages };
}

function expectAgreement(errors: FixtureErrors | null): void {
  expect(errors, 'the browser offers the engine').not.toBeNull();
  const { gradients, losses, logits, tensorsAlive } = errors!;
  expect(logits).toBeLessThan(1e-4);
  expect(gradients).toHaveLength(10);
  for (const { name, norm, sum, worstSample } of gradients) {
    expect(Math.max(norm, sum, worstSample), `gradient of ${name}`).toBeLessThan(1e-4);
  }
  expect(losses).toHaveLength(6);
  expect(Math.max(...losses), 'losses before Adam steps 1 to 6').toBeLessThan(1e-3);
  expect(new Set(tensorsAlive).size, 'tensors alive stay the same').toBe(1);
}

test('WebAssembly agrees with PyTorch, and no other engine is fetched for it', async () => {
  const { errors, packages } = await checkEngine('wasm');
  expectAgreement(errors);
  expect(packages.filter((name) => name.startsWith('@tensorflow/'))).toEqual([
    '@tensorflow/tfjs-backend-cpu',
    '@tensorflow/tfjs-backend-wasm',
    '@tensorflow/tfjs-core',
    '@tensorflow/tfjs-layers',
  ]);
});

test('WebAssembly agrees with PyTorch in a classic worker', async () => {
  expectAgreement((await checkEngine('wasm', 'classic')).errors);
});

test('WebGL agrees with PyTorch, in software', async () => {
  test.setTimeout(180_000);
  expectAgreement((await checkEngine('webgl')).errors);
});

test('WebGPU agrees with PyTorch, in software', async () => {
  test.setTimeout(180_000);
  const { errors } = await checkEngine('webgpu');
  test.skip(errors === null, 'This browser offers no WebGPU adapter, not even in software.');
  expectAgreement(errors);
});

async function checkSimd(changes: Partial<CheckSimdInput> = {}): Promise<SimdCheck> {
  const input: CheckSimdInput = {
    fixture,
    pixels: [...pixels],
    threads: 1,
    winograd: 'rule',
    losesThreadAfter: null,
    ...changes,
  };
  const entry = 'scripts/browser/check-simd.entry.ts';
  return (await runInWorker({ entry, input, browser })).value as SimdCheck;
}

for (const winograd of ['rule', 'never'] as const) {
  test(`SIMD agrees with PyTorch, and with itself on 2 and 4 threads and in Node (Winograd: ${winograd})`, async () => {
    const alone = await checkSimd({ winograd });
    fixture['adam_lr_0.001_losses_before_step_1_to_6'].forEach((reference, index) => {
      expect(Math.abs(alone.losses[index]! / reference - 1)).toBeLessThan(1e-5);
    });
    for (const threads of [2, 4]) {
      expect(await checkSimd({ winograd, threads })).toEqual({ ...alone, threads });
    }
    expect(await hashInNode(winograd), 'the same bits as in Node').toBe(alone.hash);
  });
}

test('a thread that the browser ends changes nothing but the number of threads', async () => {
  const alone = await checkSimd();
  const lost = await checkSimd({ threads: 2, losesThreadAfter: 3 });
  expect(lost).toEqual({
    ...alone,
    note: 'A thread of the training was lost: no sign of life for 0.5 seconds. The training goes on with one thread from the same step, with the same results.',
  });
});

/** The same steps as in the browser. */
async function hashInNode(winograd: 'rule' | 'never'): Promise<string> {
  const batchSize = 18;
  const options = { learningRate: 0.001, batchSize, winograd };
  const trainer = await createSimdTrainer(LESSON_NETWORK, lessonWeights(fixture), options);
  const batch = lessonBatch(fixture, pixels, batchSize);
  for (let step = 1; step <= 6; step++) await trainer.step(batch);
  return hashState(trainer.state());
}

test('software GPUs are refused and SIMD is timed on all cores', async () => {
  const { value, packages } = await runInWorker({
    entry: 'scripts/browser/probe-engines.entry.ts',
    browser,
  });
  const { engine, candidates, mostThreads } = value as ProbeResult;
  expect(mostThreads).toBe(THREADS);
  const [simd, webgl, webgpu] = candidates;
  expect(simd).toMatchObject({ backend: 'simd', timing: { engine: { threads: mostThreads } } });
  expect(webgl).toMatchObject({ backend: 'webgl', timing: null });
  expect(webgl!.note).toMatch(/^“.*SwiftShader.*” imitates a GPU on the processor/);
  expect(webgpu!.backend).toBe('webgpu');
  expect(engine.backend).not.toBe('webgl');
  // A machine with a GPU may offer it to WebGPU in spite of the flags.
  if (!/swiftshader/i.test(webgpu!.device ?? '')) return;
  expect(webgpu!.timing).toBeNull();
  expect(packages.filter((name) => name.startsWith('@tensorflow/'))).toEqual([]);
});

/**
 * The arithmetic of every engine, in a real browser, against the PyTorch fixture. WebGL and WebGPU
 * run in software here, so this browser has flags of its own and needs no site.
 */
import { expect, test, type Browser } from '@playwright/test';
import { readLessonFixture } from '../lib/training/fixtures/read-lesson-fixture';
import type { ProbeResult } from '../lib/training/messages';
import type { FixtureErrors } from '../lib/training/worker/fixtures/measure-fixture-errors';
import { launchChromium, SOFTWARE_GPU_FLAGS } from '../scripts/browser/launch-chromium';
import { runInWorker } from '../scripts/browser/worker-harness';

const { fixture, pixels } = readLessonFixture();
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

test('software GPUs are refused and WebAssembly is timed', async () => {
  const { value } = await runInWorker({
    entry: 'scripts/browser/probe-engines.entry.ts',
    browser,
  });
  const { engine, candidates } = value as ProbeResult;
  expect(engine.backend).not.toBe('webgl');
  const [wasm, webgl, webgpu] = candidates;
  expect(wasm!.stepMs).toBeGreaterThan(0);
  expect(webgl).toMatchObject({ backend: 'webgl', stepMs: null });
  expect(webgl!.note).toMatch(/^“.*SwiftShader.*” imitates a GPU on the processor/);
  expect(webgpu!.backend).toBe('webgpu');
  // A machine with a GPU may offer it to WebGPU in spite of the flags.
  if (/swiftshader/i.test(webgpu!.device ?? '')) expect(webgpu!.stepMs).toBeNull();
});

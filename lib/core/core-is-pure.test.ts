/**
 * The core runs anywhere because it needs nothing: every file of it loads where React, Next,
 * zustand, tfjs, the content compiler and Node's own modules throw as soon as they are imported.
 */
import { readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';

const FORBIDDEN = [
  'react',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  'react-dom',
  'react-dom/client',
  'next',
  'next/link',
  'next/navigation',
  'zustand',
  'zustand/vanilla',
  'idb',
  'mdx-bundler',
  'mdx-bundler/client',
  '@tensorflow/tfjs',
  '@tensorflow/tfjs-core',
  '@tensorflow/tfjs-layers',
  '@tensorflow/tfjs-backend-cpu',
  '@tensorflow/tfjs-backend-wasm',
  '@tensorflow/tfjs-backend-webgl',
  '@tensorflow/tfjs-backend-webgpu',
  ...builtinModules
    .filter((name) => !name.startsWith('_'))
    .map((name) => `node:${name.replace('node:', '')}`),
];

const CORE = import.meta.dirname;
const files = readdirSync(CORE, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .map((path) => join(CORE, path));

for (const name of FORBIDDEN) {
  vi.doMock(name, () => {
    throw new Error(`"${name}" was imported`);
  });
}

/** Why a module does not load; null where it does. */
async function whyNotLoaded(module: string): Promise<string | null> {
  try {
    await import(/* @vite-ignore */ module);
    return null;
  } catch (error) {
    const { cause } = error as Error;
    return cause instanceof Error ? cause.message : String(error);
  }
}

it('would notice an import of each of them', async () => {
  const reasons = await Promise.all(FORBIDDEN.map(whyNotLoaded));
  expect(reasons).toEqual(FORBIDDEN.map((name) => `"${name}" was imported`));
});

it('would notice an import by another file', async () => {
  const store = join(CORE, '../record/record-store.ts');
  expect(await whyNotLoaded(store)).toBe('"zustand/vanilla" was imported');
});

it('loads every file of the core without any of them', async () => {
  expect(files).toContain(join(CORE, 'quiz/kinds/index.ts'));
  for (const file of files) expect([file, await whyNotLoaded(file)]).toEqual([file, null]);
});

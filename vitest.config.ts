import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

/** Files that change what is there once in a process: tfjs's backends, the browser's globals, modules, the environment. */
const KEPT_APART = [
  'lib/{record,storage}/**/*.test.{ts,tsx}',
  'lib/training/worker/**/*.test.{ts,tsx}',
  'lib/core/core-is-pure.test.ts',
  'scripts/deploy/check-headers.test.ts',
];

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    environment: 'node',
    testTimeout: 60_000,
    maxWorkers: '100%',
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
    projects: [
      {
        extends: true,
        test: {
          // Most files change nothing, so that they may share what they import.
          name: 'together',
          include: ['{app,components,content,lib,scripts}/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...KEPT_APART],
          pool: 'threads',
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: KEPT_APART, pool: 'forks' } },
    ],
  },
});

/** Each import rule fails where it should: a small tree of files with one import each, cruised with the real rules. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import * as z from 'zod';

const ROOT = join(import.meta.dirname, '..');
const tree = mkdtempSync(join(tmpdir(), 'import-rules-'));

afterAll(() => {
  rmSync(tree, { recursive: true });
});

const PACKAGES = [
  ...[
    '@tensorflow/tfjs',
    '@tensorflow/tfjs-core',
    'clsx',
    'idb',
    'lucide-react',
    'mdx-bundler',
    'next',
  ],
  ...['react', 'remark-gfm', 'uplot', 'zod', 'zustand', 'vitest', 'fast-xml-parser'],
];

const TARGETS = [
  ...[
    'app/target.ts',
    'components/quiz/target.ts',
    'components/ui/target.ts',
    'lib/content/target.ts',
  ],
  ...['lib/core/quiz/target.ts', 'lib/core/experiment/target.ts', 'lib/interchange/target.ts'],
  ...[
    'lib/record/target.ts',
    'lib/record/use-record.ts',
    'lib/storage/target.ts',
    'scripts/target.ts',
  ],
  ...['lib/training/client.ts', 'lib/training/messages.ts', 'lib/training/fixtures/target.ts'],
  'lib/training/worker/target.ts',
];

/** A file, what it imports, and the rules that it then breaks. */
type Case = [file: string, imported: string, ...rules: string[]];

const REFUSED: Case[] = [
  ['lib/core/a.ts', 'react', 'core-is-pure'],
  ['lib/core/b.ts', 'node:fs', 'core-is-pure'],
  ['lib/core/c.ts', '@/lib/record/target', 'core-is-pure'],
  ['lib/core/d.test.ts', '@/lib/record/target', 'core-is-pure-in-tests'],
  ['lib/interchange/a.ts', '@/lib/storage/target', 'interchange-reads-and-writes-core-types'],
  ['lib/interchange/b.ts', 'zustand', 'interchange-reads-and-writes-core-types'],
  ['lib/storage/a.ts', '@/lib/record/target', 'storage-knows-only-the-database'],
  ['lib/content/a.ts', '@/components/quiz/target', 'content-runs-at-build-time'],
  ['lib/content/b.ts', '@/lib/training/messages', 'content-runs-at-build-time'],
  ['lib/content/c.ts', 'zustand', 'content-runs-at-build-time'],
  ['lib/record/a.ts', 'react', 'record-knows-no-pages'],
  ['lib/record/b.ts', '@/lib/content/target', 'record-knows-no-pages'],
  ['lib/record/c.ts', 'next', 'record-knows-no-pages'],
  ['lib/record/use-record.ts', 'next', 'record-hooks-know-react'],
  ['lib/training/a.ts', '@tensorflow/tfjs-core', 'training-client-is-light'],
  ['lib/training/b.ts', '@/lib/training/worker/target', 'training-client-is-light'],
  ['lib/training/c.ts', '@/lib/record/target', 'training-client-is-light'],
  ['lib/training/worker/a.ts', 'react', 'worker-knows-only-training'],
  ['lib/training/worker/b.ts', '@/lib/training/client', 'worker-knows-only-training'],
  ['lib/training/worker/c.ts', '@/lib/core/quiz/target', 'worker-knows-only-training'],
  ['components/ui/a.ts', '@/lib/core/quiz/target', 'ui-knows-only-looks'],
  ['components/ui/b.ts', '@/components/quiz/target', 'ui-knows-only-looks'],
  ['components/quiz/a.ts', '@/lib/record/target', 'components-show-what-they-are-given'],
  ['components/quiz/b.ts', '@/lib/training/client', 'components-show-what-they-are-given'],
  ['components/quiz/c.ts', '@/lib/content/target', 'components-show-what-they-are-given'],
  ['components/quiz/d.ts', 'zustand', 'components-show-what-they-are-given'],
  ['components/experiment/a.ts', '@/lib/training/worker/target', 'experiment-starts-training'],
  ['components/experiment/b.ts', '@tensorflow/tfjs-core', 'experiment-starts-training'],
  ['app/a.ts', '@/lib/record/use-record', 'app-only-routes'],
  ['app/b.ts', '@tensorflow/tfjs-core', 'app-only-routes'],
  ['app/c.ts', 'zustand', 'app-only-routes'],
  ['lib/elsewhere/a.ts', 'zod', 'every-folder-has-a-rule'],
  ['lib/core/e.ts', '@/lib/training/fixtures/target', 'core-is-pure', 'fixtures-only-in-tests'],
  ['scripts/a.ts', 'mdx-bundler', 'mdx-bundler-only-in-content'],
  ['scripts/b.ts', '@tensorflow/tfjs', 'no-tfjs-umbrella'],
  ['scripts/c.ts', '@/app/target', 'nothing-imports-app'],
  ['scripts/d.ts', './e', 'no-circular-dependencies'],
  ['scripts/f.ts', './missing', 'no-unresolvable-imports'],
  ['scripts/g.ts', 'unlisted', 'only-listed-packages'],
];

const ALLOWED: Case[] = [
  ['lib/core/f.ts', 'zod'],
  ['lib/core/g.test.ts', 'node:fs'],
  ['lib/core/h.test.ts', 'vitest'],
  ['lib/interchange/c.ts', 'fast-xml-parser'],
  ['lib/storage/b.ts', 'idb'],
  ['lib/content/d.ts', 'mdx-bundler'],
  ['lib/content/e.ts', 'node:fs'],
  ['lib/content/f.ts', 'remark-gfm'],
  ['lib/record/d.ts', 'zustand'],
  ['lib/record/e.ts', '@/lib/storage/target'],
  ['lib/training/d.ts', '@/lib/core/experiment/target'],
  ['lib/training/worker/d.ts', '@tensorflow/tfjs-core'],
  ['lib/training/worker/e.ts', '@/lib/training/messages'],
  ['lib/training/worker/f.test.ts', '@/lib/training/fixtures/target'],
  ['components/ui/c.ts', 'react'],
  ['components/quiz/e.ts', '@/components/ui/target'],
  ['components/quiz/f.ts', '@/lib/record/use-record'],
  ['components/experiment/c.ts', '@/lib/training/client'],
  ['components/experiment/d.ts', 'uplot'],
  ['app/d.ts', '@/lib/content/target'],
  ['app/e.ts', '@/components/quiz/target'],
  // The other half of the circle, which is told of once.
  ['scripts/e.ts', './d'],
];

const report = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(tree, path)), { recursive: true });
  writeFileSync(join(tree, path), text);
}

/** Every broken rule of the tree, as "file: rule". */
function cruise(): string[] {
  const command = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(ROOT, '.dependency-cruiser.cjs');
  const options = [
    '--config',
    config,
    '--output-type',
    'json',
    'app',
    'components',
    'lib',
    'scripts',
  ];
  const { stdout, stderr } = spawnSync(process.execPath, [command, ...options], {
    cwd: tree,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const { violations } = report.parse(JSON.parse(stdout)).summary;
  return violations.map(({ from, rule }) => `${from}: ${rule.name}`);
}

it('refuses each import that the table forbids and none that it allows', () => {
  const dependencies = Object.fromEntries(PACKAGES.map((name) => [name, '1.0.0']));
  write('package.json', JSON.stringify({ name: 'tree', type: 'module', dependencies }));
  write(
    'tsconfig.json',
    JSON.stringify({ compilerOptions: { module: 'esnext', paths: { '@/*': ['./*'] } } }),
  );
  for (const name of [...PACKAGES, 'unlisted']) {
    write(
      `node_modules/${name}/package.json`,
      JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
    );
    write(`node_modules/${name}/index.js`, 'module.exports = 1;');
  }
  for (const target of TARGETS) write(target, 'export const target = 1;');
  for (const [file, imported] of [...REFUSED, ...ALLOWED]) write(file, `import '${imported}';`);

  const expected = REFUSED.flatMap(([file, , ...rules]) => rules.map((rule) => `${file}: ${rule}`));
  expect(cruise().sort()).toEqual(expected.sort());
});

/**
 * Bundles one TypeScript module, and the workers that it starts itself, for a worker of a browser.
 * Bundlers of sites do the same with `new Worker(new URL('…', import.meta.url))`; esbuild does not.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions, type Plugin } from 'esbuild';

export const PROJECT_ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * `module` keeps dynamic imports as separate files, as a browser fetches them; `classic` puts all
 * into one script, as Next's bundlers do with workers, where top-level await is an error.
 */
export type WorkerKind = 'module' | 'classic';

export interface Bundle {
  /** `/worker.js`, workers of its own and, for module workers, the chunks they import, by path. */
  files: Map<string, Uint8Array>;
  /** Names of the npm packages with code in a file, by the file's path. */
  packagesOf: Map<string, string[]>;
}

/** @param entry the module with the entry's `run`, absolute or relative to the project's root. */
export function bundleEntry(entry: string, kind: WorkerKind): Promise<Bundle> {
  return bundleSource(
    { stdin: { contents: answerCalls(entry), resolveDir: PROJECT_ROOT, sourcefile: 'worker.js' } },
    kind,
  );
}

/** @param file a module that is a worker by itself, absolute. */
export function bundleWorker(file: string, kind: WorkerKind): Promise<Bundle> {
  return bundleSource({ entryPoints: [file] }, kind);
}

type Source = Pick<BuildOptions, 'stdin' | 'entryPoints'>;

async function bundleSource(source: Source, kind: WorkerKind): Promise<Bundle> {
  const bundle: Bundle = { files: new Map(), packagesOf: new Map() };
  const nested = new Map<string, string>();
  await addBundle(bundle, 'worker', nested, kind, source);
  // Grows while it is worked off: a nested worker may start workers too.
  for (const [file, name] of nested) {
    await addBundle(bundle, name, nested, kind, { entryPoints: [file] });
  }
  return bundle;
}

/** Answers each message with what `run` makes of it. */
function answerCalls(entry: string): string {
  return `
    import { run } from ${JSON.stringify(resolve(PROJECT_ROOT, entry))};
    const report = (message) => self.postMessage({ type: 'report', message });
    self.onmessage = ({ data }) =>
      run(data, report).then(
        (value) => self.postMessage({ type: 'value', value }),
        (error) => self.postMessage({ type: 'error', message: String(error?.stack ?? error) }),
      );`;
}

async function addBundle(
  bundle: Bundle,
  name: string,
  nested: Map<string, string>,
  kind: WorkerKind,
  source: Source,
): Promise<void> {
  const result = await build({
    ...source,
    outdir: '/',
    entryNames: name,
    chunkNames: `${name}-[hash]`,
    bundle: true,
    write: false,
    metafile: true,
    format: kind === 'module' ? 'esm' : 'iife',
    splitting: kind === 'module',
    platform: 'browser',
    target: 'es2022',
    tsconfig: join(PROJECT_ROOT, 'tsconfig.json'),
    plugins: [nameNestedWorkers(nested)],
    logLevel: 'error',
    logOverride: { 'empty-import-meta': 'silent' },
  });
  for (const { path, contents } of result.outputFiles) {
    bundle.files.set(servedPath(path), contents);
  }
  for (const [path, { inputs }] of Object.entries(result.metafile.outputs)) {
    bundle.packagesOf.set(servedPath(path), Object.keys(inputs).flatMap(packageName));
  }
}

const NESTED_WORKER = /new URL\(\s*'(\.[^']+\.ts)',\s*import\.meta\.url,?\s*\)/g;

/** Puts the address of a worker's bundle where its source is named, and notes the source. */
function nameNestedWorkers(nested: Map<string, string>): Plugin {
  return {
    name: 'nested-workers',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/](lib[\\/]training|scripts)[\\/].*\.ts$/ }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        const contents = text.replace(NESTED_WORKER, (_all, relative: string) => {
          const file = join(dirname(path), relative);
          if (!nested.has(file)) nested.set(file, `nested-${nested.size + 1}`);
          return `'/${nested.get(file)}.js'`;
        });
        return { contents, loader: 'ts' };
      });
    },
  };
}

/** esbuild names its outputs relative to the project, or with a drive letter on Windows. */
function servedPath(outputPath: string): string {
  return `/${outputPath.split(/[\\/]/).pop()}`;
}

/** `node_modules/@scope/name/dist/file.js` → `@scope/name`; nothing for the project's own files. */
function packageName(inputPath: string): string[] {
  const match = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(inputPath);
  return match ? [match[1]!] : [];
}

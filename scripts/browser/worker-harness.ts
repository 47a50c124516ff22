/**
 * Runs one TypeScript module in a web worker of a real, headless browser and returns what it
 * computed: bundles it with esbuild, serves it beside `public/`, opens a page, starts the worker.
 * Benchmarks, engine checks and reference runs use it; they know nothing of browsers.
 *
 *     // my-entry.ts: runs in the worker
 *     export const run: HarnessEntry = async (input, report) => { report('half way'); return 42; };
 *     // in Node
 *     const value = await runInWorker({ entry: 'scripts/my-entry.ts', input: { steps: 30 } });
 */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { build } from 'esbuild';
import { launchChromium } from './launch-chromium';
import { serveFiles } from './serve-files';

/** What an entry module exports as `run`. Input and result are JSON. */
export type HarnessEntry<Input = unknown, Output = unknown> = (
  input: Input,
  /** Sends a progress message (JSON) to `onReport` in Node. */
  report: (message: unknown) => void,
) => Promise<Output>;

export interface HarnessOptions {
  /** The entry module, absolute or relative to the project's root. */
  entry: string;
  /** Handed to `run`; JSON. */
  input?: unknown;
  /**
   * `module` keeps dynamic imports as separate files, as a browser fetches them; `classic` puts all
   * into one script, as Next's bundlers do with workers, where top-level await is an error.
   */
  worker?: 'module' | 'classic';
  /** Further flags for the browser, e.g. SOFTWARE_GPU_FLAGS. Ignored where `browser` is given. */
  flags?: string[];
  /** A running browser to use; it is left open. */
  browser?: Browser;
  onReport?: (message: unknown) => void;
  /** Console output of page and worker, and paths that were not found. */
  onLog?: (line: string) => void;
}

export interface HarnessResult {
  /** What `run` returned. */
  value: unknown;
  /** Name and version, e.g. `Chromium 156.0.8078.79`. */
  browser: string;
  /** npm packages of which the worker fetched code, sorted. */
  packages: string[];
}

export const PROJECT_ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGE =
  '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Worker harness</title>';
const TFJS_WASM_FOLDER = join(PROJECT_ROOT, 'node_modules/@tensorflow/tfjs-backend-wasm/dist');

/** @throws what `run` throws in the worker, with its message, or where bundle or browser fail. */
export async function runInWorker(options: HarnessOptions): Promise<HarnessResult> {
  const kind = options.worker ?? 'module';
  const { files, packagesOf } = await bundleEntry(options.entry, kind);
  const server = await serveFiles({
    memory: new Map<string, string | Uint8Array>([...files, ['/', PAGE]]),
    folders: [
      ['/tfjs/4.22.0/', TFJS_WASM_FOLDER],
      ['/', join(PROJECT_ROOT, 'public')],
    ],
  });
  const browser = options.browser ?? (await launchChromium({ flags: options.flags }));
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const packages = new Set<string>();
    context.on('request', (request) => {
      const path = new URL(request.url()).pathname;
      packagesOf.get(path)?.forEach((name) => packages.add(name));
    });
    page.on('console', (message) => options.onLog?.(message.text()));
    page.on('pageerror', (error) => options.onLog?.(String(error)));
    context.on('response', (response) => {
      if (response.status() >= 400) options.onLog?.(`${response.status()} ${response.url()}`);
    });
    await page.exposeFunction('reportToNode', (message: unknown) => options.onReport?.(message));
    await page.goto(server.origin);
    const value: unknown = await page.evaluate(runWorkerOnPage, { kind, input: options.input });
    return { value, browser: `Chromium ${browser.version()}`, packages: [...packages].sort() };
  } finally {
    await context.close();
    if (!options.browser) await browser.close();
    await server.close();
  }
}

interface Bundle {
  /** `/worker.js` and, for module workers, the chunks it imports, by path. */
  files: Map<string, Uint8Array>;
  /** Names of the npm packages with code in a file, by the file's path. */
  packagesOf: Map<string, string[]>;
}

async function bundleEntry(entry: string, kind: 'module' | 'classic'): Promise<Bundle> {
  const result = await build({
    stdin: {
      contents: `
        import { run } from ${JSON.stringify(resolve(PROJECT_ROOT, entry))};
        const report = (message) => self.postMessage({ type: 'report', message });
        self.onmessage = ({ data }) =>
          run(data, report).then(
            (value) => self.postMessage({ type: 'value', value }),
            (error) => self.postMessage({ type: 'error', message: String(error?.stack ?? error) }),
          );`,
      resolveDir: PROJECT_ROOT,
      sourcefile: 'worker.js',
    },
    outdir: '/',
    entryNames: 'worker',
    bundle: true,
    write: false,
    metafile: true,
    format: kind === 'module' ? 'esm' : 'iife',
    splitting: kind === 'module',
    platform: 'browser',
    target: 'es2022',
    tsconfig: join(PROJECT_ROOT, 'tsconfig.json'),
    logLevel: 'error',
    logOverride: { 'empty-import-meta': 'silent' },
  });
  return {
    files: new Map(result.outputFiles.map(({ path, contents }) => [servedPath(path), contents])),
    packagesOf: new Map(
      Object.entries(result.metafile.outputs).map(([path, { inputs }]) => [
        servedPath(path),
        Object.keys(inputs).flatMap(packageName),
      ]),
    ),
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

/** Runs on the page; Playwright sends its source, so it may use nothing from outside. */
function runWorkerOnPage({ kind, input }: { kind: 'module' | 'classic'; input: unknown }) {
  return new Promise<unknown>((resolveValue, reject) => {
    const worker = new Worker('/worker.js', { type: kind });
    worker.onerror = (event) => reject(new Error(event.message || 'The worker did not load.'));
    worker.onmessage = ({ data }) => {
      if (data.type === 'report') {
        void (globalThis as unknown as { reportToNode(m: unknown): void }).reportToNode(
          data.message,
        );
        return;
      }
      worker.terminate();
      if (data.type === 'value') resolveValue(data.value);
      else reject(new Error(data.message));
    };
    worker.postMessage(input);
  });
}

/**
 * Runs one TypeScript module in a web worker of a real, headless browser and returns what it
 * computed: bundles it, serves it beside `public/`, opens a page, starts the worker. Benchmarks,
 * engine checks and reference runs use it; they know nothing of browsers.
 *
 *     // my-entry.ts: runs in the worker
 *     export const run: HarnessEntry = async (input, report) => { report('half way'); return 42; };
 *     // in Node
 *     const { value } = await runInWorker({ entry: 'scripts/my-entry.ts', input: { steps: 30 } });
 */
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { bundleEntry, PROJECT_ROOT, type WorkerKind } from './bundle-entry';
import { launchChromium } from './launch-chromium';
import { serveFiles } from './serve-files';

/** What an entry module exports as `run`. Input and result are JSON. */
export type HarnessEntry<Input = unknown, Output = unknown> = (
  input: Input,
  /** Sends a progress message (JSON) to `onReport` in Node. */
  report: (message: unknown) => void,
) => Promise<Output>;

export interface WorkerOptions {
  /** The entry module, absolute or relative to the project's root. */
  entry: string;
  worker?: WorkerKind;
  /** Further flags for the browser, e.g. SOFTWARE_GPU_FLAGS. Ignored where `browser` is given. */
  flags?: string[];
  /** A running browser to use; it is left open. */
  browser?: Browser;
  onReport?: (message: unknown) => void;
  /** Console output of page and worker, and paths that were not found. */
  onLog?: (line: string) => void;
}

export interface HarnessWorker {
  /** Hands `input` (JSON) to the entry's `run`. One call at a time. @throws what `run` throws. */
  call(input?: unknown): Promise<unknown>;
  /** Ends the worker and starts a fresh one; caches and databases of the page stay. */
  restart(): Promise<void>;
  /** Name and version, e.g. `Chromium 156.0.8078.79`. */
  readonly browser: string;
  /** npm packages of which the workers have fetched code so far, sorted. */
  readonly packages: string[];
  readonly page: Page;
  close(): Promise<void>;
}

export interface HarnessOptions extends WorkerOptions {
  /** Handed to `run`; JSON. */
  input?: unknown;
}

export interface HarnessResult {
  /** What `run` returned. */
  value: unknown;
  browser: string;
  packages: string[];
}

const PAGE =
  '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Worker harness</title>';
const TFJS_WASM_FOLDER = join(PROJECT_ROOT, 'node_modules/@tensorflow/tfjs-backend-wasm/dist');

/** One call, from start to end. @throws what `run` throws in the worker, or where bundle or browser fail. */
export async function runInWorker({ input, ...options }: HarnessOptions): Promise<HarnessResult> {
  const worker = await openWorker(options);
  try {
    const value = await worker.call(input);
    return { value, browser: worker.browser, packages: worker.packages };
  } finally {
    await worker.close();
  }
}

/** A worker that stays, for calls that build on each other. @throws where bundle or browser fail. */
export async function openWorker(options: WorkerOptions): Promise<HarnessWorker> {
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
  const packages = new Set<string>();
  const close = async (): Promise<void> => {
    await context.close();
    if (!options.browser) await browser.close();
    await server.close();
  };
  try {
    context.on('request', (request) => {
      const path = new URL(request.url()).pathname;
      packagesOf.get(path)?.forEach((name) => packages.add(name));
    });
    const page = await openPage(context, server.origin, options);
    await page.evaluate(startWorker, kind);
    return {
      call: (input) => page.evaluate(callWorker, { input }),
      restart: () => page.evaluate(startWorker, kind),
      browser: `Chromium ${browser.version()}`,
      get packages() {
        return [...packages].sort();
      },
      page,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openPage(
  context: BrowserContext,
  origin: string,
  { onLog, onReport }: WorkerOptions,
): Promise<Page> {
  const page = await context.newPage();
  page.on('console', (message) => onLog?.(message.text()));
  page.on('pageerror', (error) => onLog?.(String(error)));
  context.on('response', (response) => {
    if (response.status() >= 400) onLog?.(`${response.status()} ${response.url()}`);
  });
  await page.exposeFunction('reportToNode', (message: unknown) => onReport?.(message));
  await page.goto(origin);
  return page;
}

/** What the two functions below leave on the page for each other. */
interface HarnessPage {
  harnessWorker?: Worker;
  reportToNode(message: unknown): void;
}

/** Runs on the page; Playwright sends its source, so it may use nothing from outside. */
function startWorker(kind: WorkerKind): void {
  const page = globalThis as unknown as HarnessPage;
  page.harnessWorker?.terminate();
  page.harnessWorker = new Worker('/worker.js', { type: kind });
}

/** Runs on the page as well. */
function callWorker({ input }: { input: unknown }): Promise<unknown> {
  const page = globalThis as unknown as HarnessPage;
  const worker = page.harnessWorker!;
  return new Promise((resolveValue, reject) => {
    worker.onerror = (event) => reject(new Error(event.message || 'The worker did not load.'));
    worker.onmessage = ({ data }) => {
      if (data.type === 'report') page.reportToNode(data.message);
      else if (data.type === 'value') resolveValue(data.value);
      else reject(new Error(data.message));
    };
    worker.postMessage(input);
  });
}

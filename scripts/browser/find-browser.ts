/**
 * Finds a Chromium-like browser for tests and measurements: the one named by TENFOLD_CHROMIUM,
 * Playwright's own, or a Chrome, Chromium or Edge installed on this machine, in this order.
 * How it is launched is decided in launch-chromium.ts and playwright.config.ts.
 */
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

export interface FoundBrowser {
  /** Path to give to Playwright's `executablePath`; undefined means Playwright's own download. */
  executablePath: string | undefined;
  /** What it is and where it was found, for messages. */
  name: string;
}

/** What to do where `findBrowser` returns null. */
export const NO_BROWSER_HELP =
  'No Chrome or Chromium was found. Run `npx playwright install --with-deps chromium`, ' +
  'or install Chromium (on Debian: `sudo apt-get install -y chromium`), ' +
  'or set TENFOLD_CHROMIUM to the path of a Chrome or Chromium program.';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PATHS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * @returns the browser to use, or null where there is none (show NO_BROWSER_HELP then).
 * @throws where TENFOLD_CHROMIUM is set to something that is not a file: a wrong setting is not skipped.
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): FoundBrowser | null {
  const chosen = env.TENFOLD_CHROMIUM;
  if (chosen) {
    if (!isFile(chosen)) {
      throw new Error(
        `TENFOLD_CHROMIUM is "${chosen}", which is not a file. Set it to the path of a Chrome or Chromium program, or unset it.`,
      );
    }
    return { executablePath: chosen, name: `${chosen} (TENFOLD_CHROMIUM)` };
  }
  if (isFile(chromium.executablePath())) {
    return { executablePath: undefined, name: "Playwright's own Chromium" };
  }
  const installed = installedPaths(env).find(isFile);
  return installed ? { executablePath: installed, name: installed } : null;
}

function installedPaths(env: NodeJS.ProcessEnv): string[] {
  switch (process.platform) {
    case 'darwin':
      return [...MAC_PATHS, ...MAC_PATHS.map((path) => join(env.HOME ?? '', path)), ...onPath(env)];
    case 'win32':
      return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => WINDOWS_PATHS.map((path) => join(folder, path)));
    default:
      return onPath(env);
  }
}

function onPath(env: NodeJS.ProcessEnv): string[] {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

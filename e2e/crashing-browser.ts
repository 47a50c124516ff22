/**
 * A browser with a profile on disk, started as a process of its own so that it can be killed as a
 * crash would, and stopped as by a machine that sleeps.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Page } from '@playwright/test';
import { findBrowser, NO_BROWSER_HELP } from '../scripts/browser/find-browser';
import { baseFlags } from '../scripts/browser/launch-chromium';

export interface CrashingBrowser {
  page: Page;
  /** SIGKILL to all of its processes; resolves when it is gone. */
  kill(): Promise<void>;
  /** None of its processes runs for so long. */
  sleep(ms: number): Promise<void>;
}

/** @param profile The folder of the profile, which outlives the browser. */
export async function launchOnDisk(profile: string): Promise<CrashingBrowser> {
  const found = findBrowser();
  if (!found) throw new Error(NO_BROWSER_HELP);
  const child = spawn(
    found.executablePath ?? chromium.executablePath(),
    [
      ...baseFlags(),
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  try {
    const browser = await chromium.connectOverCDP(await readAddress(child));
    const page = await browser.contexts()[0]!.newPage();
    return {
      page,
      async sleep(ms) {
        process.kill(-child.pid!, 'SIGSTOP');
        await new Promise((resolve) => setTimeout(resolve, ms));
        process.kill(-child.pid!, 'SIGCONT');
      },
      kill: async () => {
        // Playwright traces every context that it knows of, so it has to know that this one is gone.
        const forgotten = new Promise((resolve) => browser.once('disconnected', resolve));
        await kill(child);
        if (browser.isConnected()) await forgotten;
      },
    };
  } catch (error) {
    await kill(child);
    throw error;
  }
}

/** The browser writes the address of its DevTools when it is ready. */
function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let written = '';
    child.once('exit', (code) =>
      reject(new Error(`The browser ended with ${code} before it was ready: ${written}`)),
    );
    child.stderr?.on('data', (chunk: Buffer) => {
      written += chunk.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(written)?.[1];
      if (address) resolve(address);
    });
  });
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = once(child, 'exit');
  try {
    // The whole group: its storage has a process of its own.
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
  await gone;
}

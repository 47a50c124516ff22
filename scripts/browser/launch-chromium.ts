/**
 * Launches the browser of find-browser.ts, headless, for checks and measurements outside the test
 * runner. The flags here are also what playwright.config.ts needs.
 */
import { chromium, type Browser } from '@playwright/test';
import { findBrowser, NO_BROWSER_HELP } from './find-browser';

/** Keep the browser off the network and quiet. */
const QUIET_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * WebGL and WebGPU computed by SwiftShader on the processor: slow, but enough to check arithmetic
 * on a machine without a GPU.
 */
export const SOFTWARE_GPU_FLAGS = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--enable-unsafe-webgpu',
  '--use-webgpu-adapter=swiftshader',
  '--enable-features=Vulkan',
];

/** Flags that every launch needs; Chromium refuses to run its sandbox as root. */
export function baseFlags(): string[] {
  const isRoot = process.getuid?.() === 0;
  return isRoot ? [...QUIET_FLAGS, '--no-sandbox'] : QUIET_FLAGS;
}

/** @throws with NO_BROWSER_HELP where there is no browser. */
export async function launchChromium({ flags = [] as string[] } = {}): Promise<Browser> {
  const found = findBrowser();
  if (!found) throw new Error(NO_BROWSER_HELP);
  return chromium.launch({
    executablePath: found.executablePath,
    headless: true,
    args: [...baseFlags(), ...flags],
  });
}

/** Tells GPUs from programs that imitate one on the processor. */

/**
 * Chromium's SwiftShader, Mesa's llvmpipe, softpipe and lavapipe, Windows' WARP ("Microsoft Basic
 * Render Driver"), Apple's and anybody's "Software Renderer".
 */
const SOFTWARE_RENDERERS =
  /swiftshader|llvmpipe|softpipe|lavapipe|microsoft basic render|\bwarp\b|software/i;

/** @param name renderer or adapter as the browser names it. */
export function isSoftwareRenderer(name: string): boolean {
  return SOFTWARE_RENDERERS.test(name);
}

/** The sentence for the page; null where the browser does not name it. */
export function describeSoftwareRenderer(name: string | null): string {
  const what = name === null ? 'The GPU that this browser offers' : `“${name}”`;
  return `${what} imitates a GPU on the processor, which is slower than WebAssembly there.`;
}

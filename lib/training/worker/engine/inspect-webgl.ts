/** Looks for a real GPU behind WebGL 2. */
import type { Inspection } from './inspection';
import { describeSoftwareRenderer, isSoftwareRenderer } from './software-renderer';

/** What makes a WebGL 2 context in a worker, or null where there is none. */
export type CreateWebglContext = (
  attributes: WebGLContextAttributes,
) => WebGL2RenderingContext | null;

export function createWorkerContext(
  attributes: WebGLContextAttributes,
): WebGL2RenderingContext | null {
  if (typeof OffscreenCanvas === 'undefined') return null;
  return new OffscreenCanvas(1, 1).getContext('webgl2', attributes);
}

export function inspectWebgl(createContext: CreateWebglContext = createWorkerContext): Inspection {
  const context = createContext({});
  if (!context) {
    const note = 'This browser offers no WebGL 2 to background work.';
    return { isOffered: false, device: null, note };
  }
  const device = nameRenderer(context);
  release(context);
  if (device && isSoftwareRenderer(device)) {
    return { isOffered: false, device, note: describeSoftwareRenderer(device) };
  }
  // Browsers that hide the renderer's name still say whether it is slow.
  const fast = createContext({ failIfMajorPerformanceCaveat: true });
  if (!fast) {
    const note = 'The browser says that WebGL would be slow here.';
    return { isOffered: false, device, note };
  }
  release(fast);
  return { isOffered: true, device };
}

function nameRenderer(context: WebGL2RenderingContext): string | null {
  const debugInfo = context.getExtension('WEBGL_debug_renderer_info');
  const parameter = debugInfo ? debugInfo.UNMASKED_RENDERER_WEBGL : context.RENDERER;
  const name: unknown = context.getParameter(parameter);
  return typeof name === 'string' && name !== '' ? name : null;
}

/** Browsers allow few contexts at a time; collected garbage gives them back too late. */
function release(context: WebGL2RenderingContext): void {
  context.getExtension('WEBGL_lose_context')?.loseContext();
}

/** What the harness entries about engines have in common: which engine, and whether it is there. */
import * as z from 'zod';

export const engineInputSchema = z.object({ backend: z.enum(['webgpu', 'webgl', 'wasm']) });
export type EngineInput = z.infer<typeof engineInputSchema>;

/** Software renderers count here: slow or not, their arithmetic can be checked. */
export async function isOffered(backend: EngineInput['backend']): Promise<boolean> {
  switch (backend) {
    case 'webgpu':
      return Boolean(await navigator.gpu?.requestAdapter());
    case 'webgl':
      return new OffscreenCanvas(1, 1).getContext('webgl2') !== null;
    case 'wasm':
      return true;
    default:
      return backend satisfies never;
  }
}

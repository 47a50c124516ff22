import { expect, test } from 'vitest';
import { inspectWebgl, type CreateWebglContext } from './inspect-webgl';

const UNMASKED_RENDERER_WEBGL = 0x9246;
const RENDERER = 0x1f01;

interface FakeGpu {
  /** What the debug extension tells; null where the browser has no such extension. */
  unmasked?: string | null;
  renderer?: string;
  isSlow?: boolean;
}

/** Contexts of one GPU; `open` counts those not given back. */
function aBrowser({ unmasked = null, renderer = '', isSlow = false }: FakeGpu) {
  const contexts = { open: 0 };
  const create: CreateWebglContext = ({ failIfMajorPerformanceCaveat }) => {
    if (isSlow && failIfMajorPerformanceCaveat) return null;
    contexts.open++;
    const context = {
      RENDERER,
      getExtension: (name: string) => {
        if (name === 'WEBGL_lose_context') return { loseContext: () => contexts.open-- };
        return unmasked === null ? null : { UNMASKED_RENDERER_WEBGL };
      },
      getParameter: (parameter: number) =>
        parameter === UNMASKED_RENDERER_WEBGL ? unmasked : renderer,
    };
    return context as unknown as WebGL2RenderingContext;
  };
  return { create, contexts };
}

test('offers a GPU under its name', () => {
  const { create } = aBrowser({ unmasked: 'Apple GPU' });
  expect(inspectWebgl(create)).toEqual({ isOffered: true, device: 'Apple GPU' });
});

test('takes the plain name where the debug extension is missing', () => {
  const { create } = aBrowser({ renderer: 'Mali-G78' });
  expect(inspectWebgl(create)).toEqual({ isOffered: true, device: 'Mali-G78' });
});

test('refuses a software renderer by its name', () => {
  const { create } = aBrowser({ unmasked: 'llvmpipe (LLVM 15.0.6, 256 bits)' });
  expect(inspectWebgl(create)).toEqual({
    isOffered: false,
    device: 'llvmpipe (LLVM 15.0.6, 256 bits)',
    note: '“llvmpipe (LLVM 15.0.6, 256 bits)” imitates a GPU on the processor, which is slower than WebAssembly there.',
  });
});

test('refuses what the browser calls slow without naming it', () => {
  const { create } = aBrowser({ renderer: 'Generic Renderer', isSlow: true });
  expect(inspectWebgl(create)).toEqual({
    isOffered: false,
    device: 'Generic Renderer',
    note: 'The browser says that WebGL would be slow here.',
  });
});

test('says so where there is no WebGL 2', () => {
  expect(inspectWebgl(() => null)).toEqual({
    isOffered: false,
    device: null,
    note: 'This browser offers no WebGL 2 to background work.',
  });
});

test('gives every context back', () => {
  for (const gpu of [{ unmasked: 'Apple GPU' }, { unmasked: 'llvmpipe' }, { isSlow: true }]) {
    const { create, contexts } = aBrowser(gpu);
    inspectWebgl(create);
    expect(contexts.open).toBe(0);
  }
});

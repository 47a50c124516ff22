/**
 * The one place where typed kernels meet tfjs's untyped kernel registry. A kernel gets and returns
 * `TensorInfo`s (a data id with a shape): tfjs owns the inputs and the result, the kernel owns and
 * frees whatever else it makes.
 */
import {
  getKernel,
  type KernelConfig,
  type NamedAttrMap,
  type NamedTensorInfoMap,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import { BackendWasm } from '@tensorflow/tfjs-backend-wasm';

export const WASM = 'wasm';

export interface KernelArgs<InputName extends string, Attrs> {
  inputs: Record<InputName, TensorInfo>;
  attrs: Attrs;
  backend: BackendWasm;
}

/**
 * A registrable kernel for the wasm backend. tfjs fixes inputs and attributes by the kernel's name
 * (kernel_names.ts in tfjs-core declares them); `InputName` and `Attrs` must be that name's.
 */
export function defineWasmKernel<InputName extends string, Attrs>(
  kernelName: string,
  compute: (args: KernelArgs<InputName, Attrs>) => TensorInfo,
): KernelConfig {
  return {
    kernelName,
    backendName: WASM,
    kernelFunc: ({ inputs, attrs, backend }) => {
      if (!(backend instanceof BackendWasm)) {
        throw new Error(`Kernel ${kernelName}: expected the wasm backend, got another one.`);
      }
      return compute({
        inputs: inputs as Record<InputName, TensorInfo>,
        attrs: attrs as unknown as Attrs,
        backend,
      });
    },
  };
}

/** Runs another kernel of the wasm backend, below tfjs's tensor bookkeeping. The caller frees the result. */
export function runWasmKernel(
  kernelName: string,
  backend: BackendWasm,
  inputs: NamedTensorInfoMap,
  attrs: NamedAttrMap = {},
): TensorInfo {
  return onlyResult(getKernel(kernelName, WASM).kernelFunc({ inputs, attrs, backend }));
}

/** Leaves a case to the kernel that was registered before. */
export function runStock(
  stock: KernelConfig,
  inputs: NamedTensorInfoMap,
  attrs: object,
  backend: BackendWasm,
): TensorInfo {
  return onlyResult(stock.kernelFunc({ inputs, attrs: { ...attrs }, backend }));
}

/** The same data under another shape; shares the data id, so it must not be freed on its own. */
export function withShape(info: TensorInfo, shape: number[]): TensorInfo {
  return { dataId: info.dataId, shape, dtype: info.dtype };
}

/**
 * The tensor's values in place, on the wasm heap. A view is void as soon as anything is allocated
 * (the heap may move), so take views after the last allocation.
 */
export function float32View(backend: BackendWasm, info: TensorInfo): Float32Array {
  const view = backend.typedArrayFromHeap(info);
  if (!(view instanceof Float32Array)) {
    throw new Error(`Expected a float32 tensor, got ${info.dtype}.`);
  }
  return view;
}

function onlyResult(result: TensorInfo | TensorInfo[]): TensorInfo {
  if (Array.isArray(result)) throw new Error(`Expected a kernel with one result.`);
  return result;
}

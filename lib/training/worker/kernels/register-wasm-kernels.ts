/**
 * Gives the wasm backend the kernels that training needs: gradients it lacks or has wrong, and
 * faster ones for what would dominate a step. Importing the backend must come first.
 */
import {
  BatchMatMul,
  Conv2DBackpropInput,
  getKernel,
  registerKernel,
  Sum,
  unregisterKernel,
  type KernelConfig,
} from '@tensorflow/tfjs-core';
import { createBatchMatMul } from './batch-mat-mul';
import { conv2dBackpropFilter } from './conv2d-backprop-filter';
import { createConv2dBackpropInput } from './conv2d-backprop-input';
import { maxPoolGrad } from './max-pool-grad';
import { createSum } from './sum';
import { WASM } from './wasm-kernel';

let isRegistered = false;

/** Registers once; later calls do nothing. */
export function registerWasmKernels(): void {
  if (isRegistered) return;
  isRegistered = true;
  replaceKernel(conv2dBackpropFilter);
  replaceKernel(maxPoolGrad);
  wrapKernel(Conv2DBackpropInput, createConv2dBackpropInput);
  wrapKernel(Sum, createSum);
  wrapKernel(BatchMatMul, createBatchMatMul);
}

/** For kernels that the backend lacks, or that cover all the old one did. */
function replaceKernel(config: KernelConfig): void {
  if (getKernel(config.kernelName, WASM)) unregisterKernel(config.kernelName, WASM);
  registerKernel(config);
}

/** The stock kernel stays in use behind the new one, so its set-up and disposal stay with it. */
function wrapKernel(kernelName: string, create: (stock: KernelConfig) => KernelConfig): void {
  const stock = getKernel(kernelName, WASM);
  const { kernelFunc } = create(stock);
  unregisterKernel(kernelName, WASM);
  registerKernel({ ...stock, kernelFunc });
}

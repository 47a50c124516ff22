/** What the layers of a network share while they are built: module, memory, parameters, passes. */
import type { FunctionRef } from '../assembler/function-builder';
import type { ModuleBuilder } from '../assembler/module-builder';
import type { Axis, StoredParameter } from '../compiled-network';
import type { ActivationWriter } from '../kernels/activation';
import { FLOAT_BYTES } from '../kernels/register-tile';
import type { StoredKernel } from '../kernels/update-weights';
import { POSITION_PADDING, POSITIONS } from '../kernels/winograd-matrices';
import type { OptimizerSpec } from '@/lib/core/experiment/network/network-spec';
import { imageBytes, type TensorLayout } from '../tensor-layout';
import type { Arena } from './arena';
import type { BatchBuffer, Operation, TaskBuffer } from './operation';
import type { Chunks } from './write-program';

/** A task of the update phase: optimizer and packing of a parameter, for a range of inputs. */
export interface UpdatedParameter {
  /** Address of the shares, filled in when all are known. */
  kernel: Omit<StoredKernel, 'shares'>;
  /** Byte offset within a chunk's share. */
  share: number;
  pack: FunctionRef | null;
}

export interface Build {
  module: ModuleBuilder;
  arena: Arena;
  activations: ActivationWriter;
  chunks: Chunks;
  optimizer: OptimizerSpec;
  seed: number;
  /** Address of the step's number. */
  step: number;
  /** Grow as layers are added. */
  parameters: StoredParameter[];
  updated: UpdatedParameter[];
  shareBytes: number;
  forward: Operation[];
  /** As `forward`, without dropout. */
  evaluation: Operation[];
  /** Of each layer, in the order of the layers; a later layer comes first in the pass. */
  backward: Operation[][];
}

export interface ParameterShape {
  name: string;
  /** The tfjs shape, and how it lies in memory. */
  shape: number[];
  axes: Axis[];
  taps: number;
  inputs: number;
  columns: number;
  isWinograd: boolean;
}

/** Arrays of the parameter, and room in the gradient shares. @returns the address of its weights. */
export function addParameter(
  build: Build,
  { name, shape, axes, taps, inputs, columns, isWinograd }: ParameterShape,
): { weights: number; share: number; setPack: (pack: FunctionRef) => void } {
  const { arena, optimizer, parameters, updated } = build;
  const bytes = taps * inputs * columns * FLOAT_BYTES;
  const weights = arena.allocate(name, bytes);
  const gradient = arena.allocate(`${name}, gradient`, bytes);
  const moments = Array.from({ length: momentCount(optimizer) }, (_, index) =>
    arena.allocate(`${name}, moment ${index + 1}`, bytes),
  );
  const stored = (offset: number) => ({ offset, axes });
  parameters.push({
    name,
    shape,
    weights: stored(weights),
    gradient: stored(gradient),
    moments: moments.map(stored),
  });
  const share = build.shareBytes;
  build.shareBytes += isWinograd ? POSITIONS * (bytes / taps + POSITION_PADDING) : bytes;
  const entry: UpdatedParameter = {
    kernel: { taps, inputs, columns, weights, gradient, moments, isWinograd },
    share,
    pack: null,
  };
  updated.push(entry);
  return { weights, share, setPack: (pack) => (entry.pack = pack) };
}

function momentCount(optimizer: OptimizerSpec): number {
  if (optimizer.kind === 'adam') return 2;
  return optimizer.momentum === 0 ? 0 : 1;
}

/** Room for the whole batch. */
export function addActivations(build: Build, name: string, layout: TensorLayout): BatchBuffer {
  const bytes = imageBytes(layout);
  return {
    kind: 'batch',
    address: build.arena.allocate(name, bytes * build.chunks.batchSize),
    imageBytes: bytes,
  };
}

/** Carries values from one operation to another. */
export function taskBuffer(name: string, bytesPerImage: number): TaskBuffer {
  return { kind: 'task', name, imageBytes: bytesPerImage, isWorkSpace: false };
}

/** For values within one call of an operation. */
export function workSpace(name: string, bytesPerImage: number): TaskBuffer {
  return { kind: 'task', name, imageBytes: bytesPerImage, isWorkSpace: true };
}

export function addBias(build: Build, name: string, channels: number, columns: number) {
  return addParameter(build, {
    name: `${name}/bias`,
    shape: [channels],
    axes: [{ size: channels, stride: 1 }],
    taps: 1,
    inputs: 1,
    columns,
    isWinograd: false,
  });
}

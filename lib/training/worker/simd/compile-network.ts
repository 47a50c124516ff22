/**
 * From a network as data to a WebAssembly module written for exactly its shapes, with its memory
 * planned once. A training step has two phases: each chunk of the batch goes forward and backward
 * in one task; then the tasks of the update sum the chunks' gradients, step the optimizer and pack
 * the weights for the next step.
 */
import { ModuleBuilder } from './assembler/module-builder';
import type { CompiledNetwork, CompileOptions, NetworkLayout, Phase } from './compiled-network';
import { createActivationWriter } from './kernels/activation';
import type { Activation, NetworkSpec } from '@/lib/core/experiment/network/network-spec';
import { addLayers } from './plan/add-layers';
import { addLoss } from './plan/add-loss';
import { createArena } from './plan/arena';
import type { Build } from './plan/build';
import { planLayers } from './plan/plan-layers';
import { UPDATE_TASKS, writeUpdate } from './plan/write-update';
import { cutBatch, placeTaskBuffers, writeProgram, type Pass } from './plan/write-program';
import { FLOAT_BYTES } from './kernels/register-tile';
import { imageBytes, pixelBytes, pixelOffset, rowBytes } from './tensor-layout';

export type { CompiledNetwork, CompileOptions, NetworkLayout, Phase } from './compiled-network';

const GUARD_BYTES = 256;

/** @throws where a layer does not fit the shape before it, or the batch size is not 1 or more. */
export function compileNetwork(
  spec: NetworkSpec,
  { batchSize, winograd = 'rule', guards = false, shared = false, profile = false }: CompileOptions,
): CompiledNetwork {
  if (!Number.isInteger(batchSize) || batchSize < 1) {
    throw new RangeError(`Batch size: expected a whole number of 1 or more, got ${batchSize}.`);
  }
  const guardBytes = guards ? GUARD_BYTES : 0;
  const layers = planLayers(spec, winograd);
  const builder = new ModuleBuilder();
  const arena = createArena(guardBytes);
  const chunks = cutBatch(batchSize);
  const stepSize = arena.allocate('step size', FLOAT_BYTES);
  const step = arena.allocate('step', 4);
  const count = arena.allocate('count', 4);
  const labels = arena.allocate('labels', batchSize);
  const figures = arena.allocate('figures', chunks.count * 16);
  const build: Build = {
    module: builder,
    arena,
    activations: createActivationWriter(builder, usedActivations(spec)),
    chunks,
    optimizer: spec.optimizer,
    seed: spec.seed,
    step,
    parameters: [],
    updated: [],
    shareBytes: 0,
    forward: [],
    evaluation: [],
    backward: [],
  };
  const ends = addLayers(build, layers);
  const loss = addLoss(build, layers.at(-1)!.output, ends, { labels, count, figures });

  const training: Pass[] = [
    { operations: build.forward, undecided: 'previous' },
    { operations: [loss, ...build.backward.toReversed().flat()], undecided: 'next' },
  ];
  const evaluation: Pass[] = [{ operations: [...build.evaluation, loss], undecided: 'previous' }];
  const memory = placeTaskBuffers(arena, [...training, ...evaluation], chunks);
  const shareAddress = arena.allocate('gradient shares', build.shareBytes * chunks.count);
  const shares = { address: shareAddress, bytes: build.shareBytes };
  const train = writeProgram(builder, 'train', training, { chunks, memory, shares });
  const evaluate = writeProgram(builder, 'evaluate', evaluation, { chunks, memory, shares: null });
  const { update, pack } = writeUpdate(build, { shares, stepSize });
  for (const phase of [train, evaluate, update, pack]) builder.export(phase);
  const all = profile ? training.flatMap((pass) => pass.operations) : [];
  const operations = all.map((only, index): Phase => {
    const { name, flops = 0 } = only;
    const exportName = `operation ${index}`;
    builder.export(writeProgram(builder, exportName, training, { chunks, memory, shares, only }));
    return { name, exportName, tasks: chunks.count, flops: flops * batchSize };
  });

  const memoryPages = arena.pages();
  const input = layers[0]!.input;
  const output = layers.at(-1)!.output;
  const layout: NetworkLayout = {
    images: {
      offset: ends.x.address + pixelOffset(input, 0, 0),
      axes: [
        { size: batchSize, stride: imageBytes(input) / FLOAT_BYTES },
        { size: input.height, stride: rowBytes(input) / FLOAT_BYTES },
        { size: input.width, stride: pixelBytes(input) / FLOAT_BYTES },
        { size: input.channels, stride: 1 },
      ],
    },
    labels,
    count,
    figures: { offset: figures, chunks: chunks.count },
    logits: {
      offset: ends.y.address,
      axes: [
        { size: batchSize, stride: imageBytes(output) / FLOAT_BYTES },
        { size: output.channels, stride: 1 },
      ],
    },
    stepSize,
    step,
    parameters: build.parameters,
  };
  const forward = [{ name: 'forward', exportName: 'evaluate', tasks: chunks.count }];
  return {
    bytes: builder.encode({ pages: memoryPages, shared }),
    shared,
    memoryPages,
    batchSize,
    layout,
    tables: [...arena.tables],
    regions: [...arena.regions],
    guardBytes,
    preparePhases: [{ name: 'pack', exportName: 'pack', tasks: UPDATE_TASKS }],
    trainPhases: [
      { name: 'forward and backward', exportName: 'train', tasks: chunks.count },
      { name: 'update', exportName: 'update', tasks: UPDATE_TASKS },
    ],
    evaluatePhases: forward,
    predictPhases: forward,
    operations,
  };
}

function usedActivations({ layers }: NetworkSpec): Activation[] {
  return layers.flatMap((layer) => ('activation' in layer ? [layer.activation] : []));
}

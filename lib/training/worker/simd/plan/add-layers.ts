/** Joins the layers to the passes: their buffers, and what stands between two layers backward. */
import { defineOutputDelta } from '../kernels/output-delta';
import { definePoolPairsDelta } from '../kernels/pool-pairs';
import { imageBytes } from '../tensor-layout';
import { addConvolution } from './add-convolution';
import { addDense, addDropout, addPooling, poolsPairs } from './add-other-layers';
import { addActivations, taskBuffer, type Build } from './build';
import type { LayerBuffers, LayerPasses } from './layer-passes';
import type { BatchBuffer, Operation, TaskBuffer } from './operation';
import type { PlannedLayer } from './plan-layers';

export interface NetworkEnds {
  /** Images and logits. */
  x: BatchBuffer;
  y: BatchBuffer;
  /** Gradient of the logits. */
  dy: TaskBuffer;
}

export function addLayers(build: Build, layers: readonly PlannedLayer[]): NetworkEnds {
  const firstWithWeights = layers.findIndex(hasWeights);
  if (firstWithWeights < 0) throw new Error('The network has no layer with weights to train.');
  const activations = [
    addActivations(build, 'images', layers[0]!.input),
    ...layers.map(({ name, output }) => addActivations(build, `${name}, output`, output)),
  ];
  const gradients = layers.map(({ name, output }) =>
    taskBuffer(`${name}, gradient of the output`, imageBytes(output)),
  );
  layers.forEach((layer, index) => {
    const buffers: LayerBuffers = {
      x: activations[index]!,
      y: activations[index + 1]!,
      dx: index > firstWithWeights ? gradients[index - 1]! : null,
      dy: gradients[index]!,
    };
    const passes = addLayer(build, layer, buffers, layers[index - 1]);
    build.forward.push(passes.forward);
    build.evaluation.push(passes.evaluation ?? passes.forward);
    const next = layers[index + 1];
    const before = hasWeights(layer)
      ? [
          addDelta(build, layer, passes, buffers, next, {
            y: activations[index + 2],
            dy: gradients[index + 1],
          }),
        ]
      : [];
    build.backward.push([...before, ...(passes.backward ? [passes.backward] : [])]);
  });
  return { x: activations[0]!, y: activations.at(-1)!, dy: gradients.at(-1)! };
}

type LayerWithWeights = Extract<PlannedLayer, { kind: 'conv2d' | 'dense' }>;

function hasWeights(layer: PlannedLayer): layer is LayerWithWeights {
  return layer.kind === 'conv2d' || layer.kind === 'dense';
}

function addLayer(
  build: Build,
  layer: PlannedLayer,
  buffers: LayerBuffers,
  previous: PlannedLayer | undefined,
): LayerPasses & { evaluation?: Operation } {
  switch (layer.kind) {
    case 'conv2d':
      return addConvolution(build, layer, buffers);
    case 'dense':
      return addDense(build, layer, buffers);
    case 'pooling':
      return addPooling(build, layer, buffers, poolsPairs(layer) && previous?.kind === 'conv2d');
    case 'dropout':
      return addDropout(build, layer, buffers);
  }
}

/** From the gradient behind the activation to that before it, through a pooling of pairs if there is one. */
function addDelta(
  build: Build,
  layer: LayerWithWeights,
  { delta }: LayerPasses,
  { y, dy }: LayerBuffers,
  next: PlannedLayer | undefined,
  behindNext: { y?: BatchBuffer; dy?: TaskBuffer },
): Operation {
  if (delta === null) throw new Error(`Layer ${layer.name} has weights but wants no gradient.`);
  const { name, output, activation, useBias } = layer;
  const { buffer, target, biasShare } = delta;
  const options = { output, target, activation, hasBias: useBias };
  const pooled = behindNext.y;
  const dPooled = behindNext.dy;
  if (layer.kind === 'conv2d' && next && poolsPairs(next) && pooled && dPooled) {
    const kernel = definePoolPairsDelta(build.module, `${name} delta`, build.activations, {
      ...options,
      pooled: next.output,
    });
    return {
      name: `${name} delta`,
      together: 'any',
      buffers: [y, pooled, dPooled, buffer],
      call: (f, { at, share, images }) =>
        f.call(kernel, at(y), at(pooled), at(dPooled), at(buffer), share(biasShare), images),
    };
  }
  const kernel = defineOutputDelta(build.module, `${name} delta`, build.activations, options);
  return {
    name: `${name} delta`,
    together: 'any',
    buffers: [y, dy, buffer],
    call: (f, { at, share, images }) =>
      f.call(kernel, at(y), at(dy), at(buffer), share(biasShare), images),
  };
}

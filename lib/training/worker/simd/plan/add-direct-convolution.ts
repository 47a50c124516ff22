/** A direct convolution as operations, forward and backward. */
import { defineConvolution, outputOffsets, windowOffsets } from '../kernels/convolve';
import { defineInputGradient, inputGradientTable } from '../kernels/convolve-input-gradient';
import { definePackPanels, defineWeightGradient } from '../kernels/convolve-weight-gradient';
import { panelTarget, pixelTarget } from '../kernels/output-delta';
import { imageBytes } from '../tensor-layout';
import { flopsOf, type ConvolutionLayer, type ConvolutionWeights } from './add-convolution-weights';
import { taskBuffer, workSpace, type Build } from './build';
import type { LayerBuffers, LayerPasses } from './layer-passes';
import { deltaLayout, imagesTogether } from './plan-layers';

export function addDirectConvolution(
  build: Build,
  layer: ConvolutionLayer,
  { x, y, dx }: LayerBuffers,
  weights: ConvolutionWeights,
): LayerPasses {
  const { name, input, output, geometry, activation } = layer;
  const { module, arena, activations } = build;
  const outputs = outputOffsets(output);
  const convolve = defineConvolution(module, `${name} forward`, activations, {
    input,
    output,
    ...geometry,
    activation,
    panels: weights.forward,
    bias: weights.bias,
    windows: arena.place(
      `${name}, windows`,
      windowOffsets({ input, output, strides: geometry.strides }),
    ),
    outputs: outputs && arena.place(`${name}, outputs`, outputs),
  });

  const delta = deltaLayout(output, null);
  const deltaBuffer = taskBuffer(`${name}, delta`, imageBytes(delta));
  const weightGradient = defineWeightGradient(module, `${name} weight gradient`, {
    input,
    delta,
    ...geometry,
  });
  const toPanels = definePackPanels(module, `${name} delta panels`, delta);
  const panels = workSpace(`${name}, delta panels`, imageBytes(delta));
  const inputGradient =
    dx === null || weights.backward === null
      ? null
      : defineInputGradient(module, `${name} input gradient`, {
          ...geometry,
          input,
          delta,
          panels: weights.backward,
          table: arena.place(`${name}, taps`, inputGradientTable({ ...geometry, input, delta })),
        });

  return {
    forward: {
      name: `${name} forward`,
      together: 1,
      buffers: [x, y],
      flops: flopsOf(layer),
      call: (f, { at }) => f.call(convolve, at(x), at(y)),
    },
    delta: {
      buffer: deltaBuffer,
      // Without dx only the weights' gradient reads it, and that wants panels.
      target: dx === null ? panelTarget(delta) : pixelTarget(delta),
      biasShare: weights.biasShare,
    },
    backward: {
      name: `${name} backward`,
      together: imagesTogether(dx !== null),
      buffers: [x, deltaBuffer, ...(dx === null ? [] : [dx, panels])],
      flops: flopsOf(layer) * (dx === null ? 1 : 2),
      call(f, { at, images, share }) {
        const image = f.let(at(x));
        const deltaImage = f.let(at(deltaBuffer));
        f.repeat(images, () => {
          if (dx !== null) f.call(toPanels, deltaImage, at(panels));
          const source = dx === null ? deltaImage : at(panels);
          f.call(weightGradient, image, source, share(weights.kernelShare));
          f.advance(image, imageBytes(input));
          f.advance(deltaImage, imageBytes(delta));
        });
        if (inputGradient !== null && dx !== null) {
          f.call(inputGradient, at(deltaBuffer), at(dx), images);
        }
      },
    },
  };
}

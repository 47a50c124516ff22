/**
 * The forward pass of a network on tfjs, with what its layers do otherwise than the SIMD engine:
 * dropout draws by the definition of simd/dropout-mask.ts, so that masks are the same on every engine
 * and after a checkpoint; average pooling over windows that are cut at the edge has a right gradient.
 */
import {
  avgPool,
  div,
  mul,
  onesLike,
  pad,
  tensor,
  tidy,
  type Tensor,
  type Tensor2D,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import type { Sequential } from '@tensorflow/tfjs-layers';
import { shapesOf, type NetworkSpec, type PoolingSpec, type Shape } from '@/lib/core/experiment';
import { dropThreshold, isKept, layerKey, stepKey } from './simd/dropout-mask';
import { wholePanels } from './simd/tensor-layout';

/** Logits [batch, classes] of images. `step` is the number of the training step, 1 for the first; null where nothing is dropped. */
export type ApplyNetwork = (images: Tensor4D, step: number | null) => Tensor2D;

/** Of a model that buildSequential made of the network. */
export function applyNetwork(model: Sequential, network: NetworkSpec): ApplyNetwork {
  const shapes = shapesOf(network).map(({ input }) => input);
  return (images, step) =>
    network.layers.reduce<Tensor>((values, layer, index) => {
      switch (layer.kind) {
        case 'dropout': {
          if (step === null) return values;
          const key = stepKey(layerKey(network.seed, index), step);
          const image = shapeInMemory(shapes, index);
          return mul(values, dropoutMask(values.shape, image, layer.rate, key));
        }
        case 'averagePooling2d':
          return layer.padding === 'same'
            ? averageByPadding(values as Tensor4D, layer)
            : (model.layers[index]!.apply(values) as Tensor);
        default:
          return model.layers[index]!.apply(values) as Tensor;
      }
    }, images) as Tensor2D;
}

/** Behind "flatten" the SIMD engine's memory still has the shape of the image. */
function shapeInMemory(shapes: readonly Shape[], index: number): Shape {
  const here = shapes[index]!;
  const size = (shape: Shape) => shape.reduce((product, side) => product * side, 1);
  const image = shapes.slice(0, index).findLast((shape) => shape.length === 3);
  return here.length === 1 && image && size(image) === here[0] ? image : here;
}

/** 0 or 1 / (1 − rate); images, rows and pixels are counted as they lie in memory. */
function dropoutMask(shape: number[], image: Shape, rate: number, key: number): Tensor {
  const channels = image.at(-1)!;
  const stride = wholePanels(channels);
  const threshold = dropThreshold(rate);
  const kept = 1 / (1 - rate);
  const mask = new Float32Array(shape.reduce((product, side) => product * side, 1));
  for (let index = 0; index < mask.length; index++) {
    const pixel = Math.floor(index / channels);
    const counter = pixel * stride + (index % channels);
    mask[index] = isKept(key, counter, threshold) ? kept : 0;
  }
  return tensor(mask, shape);
}

/**
 * tfjs's own gradient (AvgPoolGrad) divides by the size of the whole window at the edge, its forward
 * pass by the size of what is left: so this pads, pools whole windows, and scales by whole size / size
 * left.
 */
function averageByPadding(x: Tensor4D, { pool, strides }: PoolingSpec): Tensor4D {
  return tidy(() => {
    const around = ([1, 2] as const).map((axis): [number, number] => {
      const size = x.shape[axis];
      const outputs = Math.ceil(size / strides[axis - 1]!);
      const total = Math.max(0, (outputs - 1) * strides[axis - 1]! + pool[axis - 1]! - size);
      return [Math.floor(total / 2), Math.ceil(total / 2)];
    });
    const [rows, columns] = around as [[number, number], [number, number]];
    const average = (values: Tensor4D) =>
      avgPool(
        pad(values, [[0, 0], rows, columns, [0, 0]]) as Tensor4D,
        [...pool] as [number, number],
        [...strides] as [number, number],
        'valid',
      );
    return div(average(x), average(onesLike(x)));
  });
}

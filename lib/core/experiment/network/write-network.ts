/** The shortest form that read-network.ts reads as these layers: two networks are the same where their forms are. */
import type { LayerSpec, Pair } from './network-spec';
import {
  defaultActivation,
  LAYER_DEFAULTS,
  type WrittenLayer,
  type WrittenNetwork,
  type WrittenValue,
} from './written-network';

export function writeNetwork(layers: readonly LayerSpec[]): WrittenNetwork {
  return layers.map((layer, index) => writeLayer(layer, index === layers.length - 1));
}

function writeLayer(layer: LayerSpec, isLast: boolean): WrittenLayer {
  const { kernel, strides, padding, useBias } = LAYER_DEFAULTS;
  const activation = defaultActivation(isLast);
  switch (layer.kind) {
    case 'conv2d':
      return {
        conv2d: layer.filters,
        ...pairUnless('kernel', layer.kernel, kernel),
        ...pairUnless('strides', layer.strides, strides),
        ...unless('padding', layer.padding, padding),
        ...unless('activation', layer.activation, activation),
        ...unless('useBias', layer.useBias, useBias),
      };
    case 'maxPooling2d':
    case 'averagePooling2d':
      return {
        [layer.kind]: shorten(layer.pool),
        ...pairUnless('strides', layer.strides, layer.pool),
        ...unless('padding', layer.padding, padding),
      };
    case 'dense':
      return {
        dense: layer.units,
        ...unless('activation', layer.activation, activation),
        ...unless('useBias', layer.useBias, useBias),
      };
    case 'dropout':
      return { dropout: layer.rate };
    case 'flatten':
    case 'globalAveragePooling2d':
      return layer.kind;
    default:
      return layer satisfies never;
  }
}

function unless(option: string, value: WrittenValue, fallback: WrittenValue) {
  return value === fallback ? {} : { [option]: value };
}

function pairUnless(option: string, value: Pair, [height, width]: Pair) {
  return value[0] === height && value[1] === width ? {} : { [option]: shorten(value) };
}

function shorten([height, width]: Pair): number | Pair {
  return height === width ? height : [height, width];
}

/** What a layer does, in a few words beside its name. */
import type { Activation, LayerSpec, Padding, Pair } from '@/lib/core/experiment';

export function describeLayer(layer: LayerSpec): string {
  switch (layer.kind) {
    case 'conv2d': {
      const { filters, kernel, strides, padding, activation, useBias } = layer;
      return join(
        `${count(filters, 'filter')} of ${writePair(kernel)}`,
        stride(strides, [1, 1]),
        edge(padding),
        ACTIVATIONS[activation],
        bias(useBias),
      );
    }
    case 'maxPooling2d':
    case 'averagePooling2d': {
      const { pool, strides, padding } = layer;
      const what = layer.kind === 'maxPooling2d' ? 'largest' : 'mean';
      return join(`${what} of ${writePair(pool)}`, stride(strides, pool), edge(padding));
    }
    case 'dropout':
      return `drops ${Number((layer.rate * 100).toFixed(1))}\u00a0% while training`;
    case 'flatten':
      return 'all numbers in one row';
    case 'globalAveragePooling2d':
      return 'mean of each channel';
    case 'dense': {
      const { units, activation, useBias } = layer;
      return join(count(units, 'unit'), ACTIVATIONS[activation], bias(useBias));
    }
    default:
      return layer satisfies never;
  }
}

const ACTIVATIONS: Record<Activation, string | null> = { linear: null, relu: 'ReLU', tanh: 'tanh' };

function join(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(', ');
}

function count(number: number, one: string): string {
  return `${number.toLocaleString('en')} ${one}${number === 1 ? '' : 's'}`;
}

function writePair([height, width]: Pair): string {
  return `${height}×${width}`;
}

function stride(strides: Pair, usual: Pair): string | null {
  const isUsual = strides.every((side, axis) => side === usual[axis]);
  if (isUsual) return null;
  return strides[0] === strides[1] ? `stride ${strides[0]}` : `strides ${writePair(strides)}`;
}

function edge(padding: Padding): string | null {
  return padding === 'same' ? 'padded' : null;
}

function bias(useBias: boolean): string | null {
  return useBias ? null : 'no bias';
}

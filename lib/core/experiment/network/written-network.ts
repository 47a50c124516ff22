/**
 * A network as its author writes it in front matter, and as a run remembers it:
 *
 *     - conv2d: 32
 *     - { conv2d: 64, kernel: 5, padding: same }
 *     - maxPooling2d: 2
 *     - flatten
 *     - dense: 10
 *
 * A layer is its name, alone or with its main number; options stand beside it where they are not the
 * default. The defaults are for ever: runs on record are written without them.
 */
import type { Activation, LayerSpec, Padding, Pair } from './network-spec';

export type WrittenValue = number | string | boolean | readonly number[];
export type WrittenLayer = string | Readonly<Record<string, WrittenValue>>;
export type WrittenNetwork = readonly WrittenLayer[];

export const MOST_LAYERS = 40;

export type LayerKind = LayerSpec['kind'];

/** What the number behind a layer's name is; null where a layer takes none. */
export const MAIN_NUMBERS = {
  conv2d: 'filters',
  maxPooling2d: 'pool',
  averagePooling2d: 'pool',
  dropout: 'rate',
  flatten: null,
  globalAveragePooling2d: null,
  dense: 'units',
} as const satisfies Record<LayerKind, string | null>;

export const LAYER_KINDS = Object.keys(MAIN_NUMBERS) as LayerKind[];

export interface LayerDefaults {
  kernel: Pair;
  strides: Pair;
  pool: Pair;
  padding: Padding;
  /** Of every layer but the last, which gives logits and has none. */
  activation: Activation;
  useBias: boolean;
}

/** Pooling takes strides of its window's size. */
export const LAYER_DEFAULTS: LayerDefaults = {
  kernel: [3, 3],
  strides: [1, 1],
  pool: [2, 2],
  padding: 'valid',
  activation: 'relu',
  useBias: true,
};

export function defaultActivation(isLast: boolean): Activation {
  return isLast ? 'linear' : LAYER_DEFAULTS.activation;
}

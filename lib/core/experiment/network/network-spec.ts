/**
 * A network as plain data, every option stated: what an engine trains. How an author writes one is
 * decided in read-network.ts, which of them can be trained in check-network.ts.
 */
export const ACTIVATIONS = ['linear', 'relu', 'tanh'] as const;
export type Activation = (typeof ACTIVATIONS)[number];
/** Height and width. */
export type Pair = readonly [number, number];
export const PADDINGS = ['valid', 'same'] as const;
/** As Keras: `same` gives ceil(size / stride) outputs, the odd row of padding at the end. */
export type Padding = (typeof PADDINGS)[number];

export interface Conv2dSpec {
  kind: 'conv2d';
  name: string;
  filters: number;
  /** Sides of 1 to 7. */
  kernel: Pair;
  /** 1 or 2 each. */
  strides: Pair;
  padding: Padding;
  activation: Activation;
  useBias: boolean;
}

export interface PoolingSpec {
  kind: 'maxPooling2d' | 'averagePooling2d';
  name: string;
  pool: Pair;
  strides: Pair;
  padding: Padding;
}

export interface DenseSpec {
  kind: 'dense';
  name: string;
  units: number;
  activation: Activation;
  useBias: boolean;
}

export interface DropoutSpec {
  kind: 'dropout';
  name: string;
  /** The share of values set to zero, in [0, 1). */
  rate: number;
}

/** Names are unique in a network: `conv1`, `pool1`, … */
export type LayerSpec =
  | Conv2dSpec
  | PoolingSpec
  | DenseSpec
  | DropoutSpec
  | { kind: 'flatten'; name: string }
  | { kind: 'globalAveragePooling2d'; name: string };

/**
 * With gradient g and rate α:
 *
 *     sgd:  a ← momentum·a + g,  w ← w − α·a                            (PyTorch's form)
 *     adam: m ← β1·m + (1 − β1)·g,  v ← β2·v + (1 − β2)·g²,             (Keras's form)
 *           w ← w − α·√(1 − β2^t) / (1 − β1^t) · m / (√v + ε) in step t = 1, 2, …
 */
export type OptimizerSpec =
  | { kind: 'sgd'; momentum: number }
  | { kind: 'adam'; beta1: number; beta2: number; epsilon: number };

export interface NetworkSpec {
  /** Height, width, channels. */
  input: readonly [number, number, number];
  /** The last one gives the logits [batch, classes]; the softmax belongs to the loss. */
  layers: readonly LayerSpec[];
  optimizer: OptimizerSpec;
  /** For dropout: any 32-bit integer. */
  seed: number;
}

/** Keras's defaults. */
export const ADAM = {
  kind: 'adam',
  beta1: 0.9,
  beta2: 0.999,
  epsilon: 1e-7,
} as const satisfies OptimizerSpec;

/**
 * A network as plain data: what the compiler needs to know and nothing of tfjs. Which tfjs models
 * can be written so is decided in read-sequential.ts.
 */
export type Activation = 'linear' | 'relu' | 'tanh';
/** Height and width. */
export type Pair = readonly [number, number];
/** As Keras: `same` gives ceil(size / stride) outputs, the odd row of padding at the end. */
export type Padding = 'valid' | 'same';

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
 *     sgd:  a ← momentum·a + g,  w ← w − α·a        (tfjs's form)
 *     adam: see ../adam.ts                          (Keras's form)
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
export const ADAM: OptimizerSpec = { kind: 'adam', beta1: 0.9, beta2: 0.999, epsilon: 1e-7 };

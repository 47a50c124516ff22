/** A run's network and optimizer as Keras: the layers that the page trained, with the softmax that was part of its loss. */
import {
  DATASETS,
  nameOptimizer,
  networkOf,
  type Activation,
  type LayerSpec,
  type NetworkSpec,
  type OptimizerSpec,
  type Pair,
  type RunConfig,
} from '@/lib/core/experiment';
import { pythonFloat } from './python-text';

const { input: INPUT_SHAPE, classes } = DATASETS['cifar-10'];
/** CIFAR-10's classes, and so the units of the last layer. */
export const CLASSES = classes;

/** The lines that build and compile `model`; they need `keras`, `layers` and `LEARNING_RATE`. */
export function writeNetwork(config: Pick<RunConfig, 'network' | 'optimizer' | 'seed'>): string {
  const network = networkOf(config);
  return `model = keras.Sequential([
    keras.Input((${INPUT_SHAPE.join(', ')})),
${writeLayers(network)
  .map((layer) => `    layers.${layer},`)
  .join('\n')}
])
model.compile(
    loss="categorical_crossentropy",
    optimizer=keras.optimizers.${writeOptimizer(network.optimizer)},
    metrics=["accuracy"],
)
model.summary()`;
}

/** In the words of the page, for comments: "SGD with momentum 0.9 at a learning rate of 0.01". */
export function describeOptimizer({
  optimizer,
  learningRate,
}: Pick<RunConfig, 'optimizer' | 'learningRate'>): string {
  return `${nameOptimizer(optimizer)} at a learning rate of ${learningRate}`;
}

function writeOptimizer(optimizer: OptimizerSpec): string {
  if (optimizer.kind === 'adam') return 'Adam(learning_rate=LEARNING_RATE)';
  return optimizer.momentum === 0
    ? 'SGD(learning_rate=LEARNING_RATE)'
    : `SGD(learning_rate=LEARNING_RATE, momentum=${pythonFloat(optimizer.momentum)})`;
}

function writeLayers({ layers }: NetworkSpec): string[] {
  return layers.map((layer, index) => writeLayer(layer, index === layers.length - 1));
}

function writeLayer(layer: LayerSpec, isLast: boolean): string {
  switch (layer.kind) {
    case 'conv2d': {
      const { filters, kernel, strides, padding, activation, useBias } = layer;
      return call(
        'Conv2D',
        String(filters),
        pythonPair(kernel),
        isPair(strides, [1, 1]) ? null : `strides=${pythonPair(strides)}`,
        writePadding(padding),
        writeActivation(activation),
        writeBias(useBias),
      );
    }
    case 'maxPooling2d':
    case 'averagePooling2d': {
      const { kind, pool, strides, padding } = layer;
      return call(
        kind === 'maxPooling2d' ? 'MaxPooling2D' : 'AveragePooling2D',
        pythonPair(pool),
        isPair(strides, pool) ? null : `strides=${pythonPair(strides)}`,
        writePadding(padding),
      );
    }
    case 'dropout':
      return call('Dropout', pythonFloat(layer.rate));
    case 'flatten':
      return call('Flatten');
    case 'globalAveragePooling2d':
      return call('GlobalAveragePooling2D');
    case 'dense':
      return call(
        'Dense',
        String(layer.units),
        writeActivation(isLast ? 'softmax' : layer.activation),
        writeBias(layer.useBias),
      );
    default:
      return layer satisfies never;
  }
}

function call(name: string, ...given: readonly (string | null)[]): string {
  return `${name}(${given.filter((argument) => argument !== null).join(', ')})`;
}

function writeActivation(activation: Activation | 'softmax'): string | null {
  return activation === 'linear' ? null : `activation="${activation}"`;
}

function writePadding(padding: 'valid' | 'same'): string | null {
  return padding === 'valid' ? null : 'padding="same"';
}

function writeBias(useBias: boolean): string | null {
  return useBias ? null : 'use_bias=False';
}

function pythonPair([height, width]: Pair): string {
  return height === width ? String(height) : `(${height}, ${width})`;
}

function isPair(pair: Pair, other: Pair): boolean {
  return pair[0] === other[0] && pair[1] === other[1];
}

/**
 * The lesson's network as Keras layers. The trainer holds the same network in its own form; a test
 * beside the scripts, which may import both, holds the two together.
 */

export type KerasLayer =
  | { kind: 'conv2d'; filters: number; kernel: number; activation: 'relu' }
  | { kind: 'maxPooling2d'; pool: number }
  | { kind: 'flatten' }
  | { kind: 'dense'; units: number; activation: 'relu' | 'softmax' };

/** Height, width, channels; values in [0, 1]. */
export const INPUT_SHAPE = [32, 32, 3] as const;
/** CIFAR-10's classes, and so the units of the last layer. */
export const CLASSES = 10;

/** From the images to a probability for each class; strides of 1, no padding, and biases everywhere. */
export const KERAS_LAYERS: readonly KerasLayer[] = [
  { kind: 'conv2d', filters: 32, kernel: 3, activation: 'relu' }, // [batch, 30, 30, 32]
  { kind: 'maxPooling2d', pool: 2 }, // [batch, 15, 15, 32]
  { kind: 'conv2d', filters: 64, kernel: 3, activation: 'relu' }, // [batch, 13, 13, 64]
  { kind: 'maxPooling2d', pool: 2 }, // [batch, 6, 6, 64]
  { kind: 'conv2d', filters: 64, kernel: 3, activation: 'relu' }, // [batch, 4, 4, 64]
  { kind: 'flatten' }, // [batch, 1024]
  { kind: 'dense', units: 64, activation: 'relu' },
  { kind: 'dense', units: CLASSES, activation: 'softmax' },
];

/** The lines that build and compile `model`; they need `keras`, `layers` and `LEARNING_RATE`. */
export function writeNetwork(): string {
  return `model = keras.Sequential([
    keras.Input((${INPUT_SHAPE.join(', ')})),
${KERAS_LAYERS.map((layer) => `    layers.${writeLayer(layer)},`).join('\n')}
])
model.compile(
    loss="categorical_crossentropy",
    optimizer=keras.optimizers.Adam(learning_rate=LEARNING_RATE),
    metrics=["accuracy"],
)
model.summary()`;
}

function writeLayer(layer: KerasLayer): string {
  switch (layer.kind) {
    case 'conv2d':
      return `Conv2D(${layer.filters}, ${layer.kernel}, activation="${layer.activation}")`;
    case 'maxPooling2d':
      return `MaxPooling2D(${layer.pool})`;
    case 'flatten':
      return 'Flatten()';
    case 'dense':
      return `Dense(${layer.units}, activation="${layer.activation}")`;
    default:
      return layer satisfies never;
  }
}

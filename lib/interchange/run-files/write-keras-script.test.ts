import { expect, test } from 'vitest';
import { OPTIONS } from '@/lib/core/experiment/network/network.fixture';
import { aRecord } from './fixtures/run-records';
import { writeKerasScript } from './write-keras-script';

test('says what came from the page and what will differ', () => {
  const head = writeKerasScript(aRecord({ outcome: { kind: 'stopped', epoch: 3, step: 7 } })).split(
    '\n\n',
  )[0];
  expect(head).toBe(`# A run of Tenfold as a Keras 3 script.
#
# From the page:
# - Run: run-1
# - Ended: 2026-01-02 03:04 UTC, stopped by hand in epoch 3 after step 7
# - Images: the first 5,000 training images of CIFAR-10; 4,000 images
#   train (0 to 3,999), the last 1,000 validate (4,000 to 4,999)
# - Preset: quick
# - Network: Three convolutions and two dense layers, 122,570 weights
# - Training: Adam at a learning rate of 0.001, 5 epochs, batches of 64,
#   seed 1
# - Schedule: none: the rate stays as it is
# - Engine: wasm (tfjs 4.22.0), 1 thread
# - Dataset: SHA-256 of pixels and labels abc
#
# What will differ:
# - The images, the split, the network, the loss, the optimizer, the
#   batch size and the schedule are the same as in the page.
# - The random numbers are not: Keras draws the first weights and
#   shuffles the images by its own generator, also with the same seed.
#   It adds in another order, too. Expect another curve of the same
#   kind; train with a second seed to see how far apart two can lie.
# - Depending on its backend, Keras cuts probabilities off at 1e-7, so
#   that no image costs more than 16.1 nats. The page has no such limit.
# - The recorded run was stopped in epoch 3; the code trains all 5
#   epochs.`);
});

test('names every engine of a run that changed it', () => {
  const engine = { backend: 'simd', version: '1', threads: 2, device: null } as const;
  const change = { epoch: 2, step: 0, engine, reason: 'The graphics card was lost.' };
  const script = writeKerasScript(aRecord({ engineChanges: [change] }));
  expect(script).toContain('# - Engine: wasm (tfjs 4.22.0), 1 thread\n');
  expect(script).toContain('# - Engine: simd (1), 2 threads, from epoch 2 step 0 on\n');
});

test("uses Keras's own callback for its own rule", () => {
  const script = writeKerasScript(
    aRecord({
      config: {
        schedule: {
          kind: 'plateau',
          rule: 'keras',
          monitor: 'valAccuracy',
          factor: 0.2,
          patience: 2,
          minDelta: 0.0000001,
          cooldown: 1,
          minRate: 0,
        },
      },
    }),
  );
  expect(script).toContain(`callbacks = [
    keras.callbacks.ReduceLROnPlateau(
        monitor="val_accuracy",
        mode="max",
        factor=0.2,
        patience=2,
        min_delta=1e-7,
        cooldown=1,
        min_lr=0.0,
        verbose=1,
    )
]`);
});

test('holds the settings of the page', () => {
  const config = { images: 20_000, epochs: 7, batchSize: 32, learningRate: 1, seed: 2 ** 31 - 1 };
  const script = writeKerasScript(aRecord({ config }));
  expect(script).toContain(`IMAGES = 20000  # the first of the 50,000 training images
EPOCHS = 7
BATCH_SIZE = 32
LEARNING_RATE = 1.0
SEED = 2147483647
VALIDATION_SPLIT = 0.2
`);
});

test('writes the network and the optimizer that the run was trained with', () => {
  const config = { network: OPTIONS, optimizer: { name: 'sgd', momentum: 0.9 } as const };
  const script = writeKerasScript(aRecord({ config: { ...config, validationSplit: 0.1 } }));
  expect(script).toContain(`model = keras.Sequential([
    keras.Input((32, 32, 3)),
    layers.AveragePooling2D(3, strides=2, padding="same"),
    layers.Conv2D(12, (3, 5), strides=2, padding="same", activation="tanh", use_bias=False),
    layers.MaxPooling2D((3, 2), strides=(1, 2)),
    layers.Flatten(),
    layers.Dropout(0.5),
    layers.Dense(20, activation="tanh"),
    layers.Dense(10, activation="softmax", use_bias=False),
])
model.compile(
    loss="categorical_crossentropy",
    optimizer=keras.optimizers.SGD(learning_rate=LEARNING_RATE, momentum=0.9),
    metrics=["accuracy"],
)`);
  expect(script).toContain('VALIDATION_SPLIT = 0.1\n');
  expect(script).toContain(
    '# - Network: One convolution, two dense layers and dropout, 6,520\n#   weights\n',
  );
  expect(script).toContain('# - Training: SGD with momentum 0.9 at a learning rate of 0.001, 5');
  expect(script).not.toContain('Where the rate changes');
});

test('the first network stands in the script as it always did', () => {
  expect(writeKerasScript(aRecord())).toContain(`model = keras.Sequential([
    keras.Input((32, 32, 3)),
    layers.Conv2D(32, 3, activation="relu"),
    layers.MaxPooling2D(2),
    layers.Conv2D(64, 3, activation="relu"),
    layers.MaxPooling2D(2),
    layers.Conv2D(64, 3, activation="relu"),
    layers.Flatten(),
    layers.Dense(64, activation="relu"),
    layers.Dense(10, activation="softmax"),
])
model.compile(
    loss="categorical_crossentropy",
    optimizer=keras.optimizers.Adam(learning_rate=LEARNING_RATE),
    metrics=["accuracy"],
)`);
});

test('says what momentum does otherwise in Keras where the rate changes', () => {
  const config = {
    optimizer: { name: 'sgd', momentum: 0.9 } as const,
    schedule: { kind: 'exponential', factor: 0.5 } as const,
  };
  const inLines = writeKerasScript(aRecord({ config })).replaceAll('\n#   ', ' ');
  expect(inLines).toContain(
    '# - Where the rate changes, momentum does too: the page scales all of the accumulated gradients by the rate of the step, as PyTorch does; Keras scales each gradient by the rate that was set when it came.\n',
  );
});

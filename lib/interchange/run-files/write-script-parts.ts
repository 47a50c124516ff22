/**
 * The training by Keras as parts, each a piece of code with an explanation. A script sets them one
 * below the other, a notebook makes cells of them; run in order they train as the page trained.
 */
import {
  networkOf,
  splitImages,
  summarizeNetwork,
  VALIDATION_SPLIT,
  type RunConfig,
} from '@/lib/core/experiment';
import { count } from './describe-split';
import { pythonFloat } from './python-text';
import { CLASSES, writeNetwork } from './write-network';
import { writeSchedule } from './write-schedule';

export interface ScriptPart {
  /** Letters and hyphens; no two parts share one. */
  id: 'settings' | 'images' | 'network' | 'schedule' | 'training' | 'test';
  title: string;
  /** Plain text, one line. */
  explanation: string;
  /** Without a line break at its end. */
  code: string;
}

export function writeScriptParts(config: RunConfig): ScriptPart[] {
  const { train, validation } = splitImages(config);
  const schedule = writeSchedule(config.schedule);
  return [
    {
      id: 'settings',
      title: 'Settings',
      explanation:
        'What the page trained with. With the same seed, machine and versions this code repeats itself.',
      code: writeSettings(config),
    },
    {
      id: 'images',
      title: 'Images',
      explanation: `Keras downloads CIFAR-10 (170 MB) at the first call and keeps it. Pixels are divided by 255, and each label becomes a row of ${CLASSES} numbers with a one at its class. Keras takes the last ${nameShare(config)} for validation before it shuffles, as the page does: ${count(train)} images train and ${count(validation)} validate.`,
      code: writeImages(train, validation),
    },
    {
      id: 'network',
      title: 'Network',
      explanation: `${summarizeNetwork(networkOf(config))}; the loss is the mean cross-entropy in nats.`,
      code: writeNetwork(config),
    },
    { id: 'schedule', title: 'Schedule', ...schedule },
    {
      id: 'training',
      title: 'Training',
      explanation:
        'Accuracies are fractions. Those of the training images are means over the epoch, while the weights were changing.',
      code: `history = model.fit(
    x,
    y,
    batch_size=BATCH_SIZE,
    epochs=EPOCHS,
    validation_split=VALIDATION_SPLIT,
    callbacks=callbacks,
)`,
    },
    {
      id: 'test',
      title: 'Test',
      explanation:
        'Once, at the end: the 10,000 test images, which neither training nor the choice of a rate has touched.',
      code: `test_loss, test_accuracy = model.evaluate(x_test, y_test)
print(f"test accuracy {test_accuracy:.3f}, test loss {test_loss:.3f}")`,
    },
  ];
}

function nameShare({ validationSplit = VALIDATION_SPLIT }: RunConfig): string {
  return validationSplit === VALIDATION_SPLIT
    ? 'fifth'
    : `${Number((validationSplit * 100).toFixed(2))} %`;
}

function writeSettings({
  images,
  validationSplit = VALIDATION_SPLIT,
  epochs,
  batchSize,
  learningRate,
  seed,
}: RunConfig): string {
  return `import math

import keras
from keras import layers

if int(keras.__version__.split(".")[0]) < 3:
    raise RuntimeError(f"This code needs Keras 3, found {keras.__version__}.")

IMAGES = ${images}  # the first of the 50,000 training images
EPOCHS = ${epochs}
BATCH_SIZE = ${batchSize}
LEARNING_RATE = ${pythonFloat(learningRate)}
SEED = ${seed}
VALIDATION_SPLIT = ${validationSplit}

keras.utils.set_random_seed(SEED)`;
}

function writeImages(train: number, validation: number): string {
  return `(x, y), (x_test, y_test) = keras.datasets.cifar10.load_data()
x = x[:IMAGES].astype("float32") / 255
y = keras.utils.to_categorical(y[:IMAGES], ${CLASSES})
x_test = x_test.astype("float32") / 255
y_test = keras.utils.to_categorical(y_test, ${CLASSES})

# Keras's rule for the split has to give what the page had.
train_images = math.floor(len(x) * (1.0 - VALIDATION_SPLIT))
validation_images = len(x) - train_images
assert (train_images, validation_images) == (${train}, ${validation})

STEPS_PER_EPOCH = math.ceil(train_images / BATCH_SIZE)`;
}

/** What the fields of an experiment's task mean, and a task as an example. Their schema is in lib/core/experiment/task.ts. */
import { DATASET_IDS, experimentTaskSchema, LAYER_KINDS } from '../../core/experiment';
import type { JsonSchema } from './json-schema';

export const EXPERIMENT_FIELDS = {
  experiment: 'the task, as told under Experiments',
  'experiment.dataset': 'where the images come from',
  'experiment.network': 'the layers, from the image to a number for each class',
  'experiment.validationSplit':
    'the share of the images that validates: the last of them, as Keras takes them',
  'experiment.optimizer': 'what moves the weights',
  'experiment.learningRate': 'a number fixes it, a range leaves it free',
  'experiment.learningRate.min': 'the lowest that is offered',
  'experiment.learningRate.max': 'the highest that is offered',
  'experiment.learningRate.initial': 'where the lab begins',
  'experiment.batchSize': 'a number fixes it, a list leaves it free',
  'experiment.batchSize.values': 'the sizes to choose from, smallest first',
  'experiment.batchSize.initial': 'where the lab begins; one of the values',
  'experiment.schedules':
    'whether the learner may let the rate follow a schedule; `<BonusStart />` needs it',
  'experiment.epochs': 'whether the learner may change them, or they are those of the size',
  'experiment.seed': 'that the lab begins with; a learner may always change it',
  'experiment.initialPreset': 'the id of the size that the lab begins with; else the first shown',
  'experiment.presets': 'the sizes of the task',
  'experiment.presets[].id': 'names it in recorded runs',
  'experiment.presets[].title': 'as learners read it',
  'experiment.presets[].images': 'how many of the first training images take part',
  'experiment.presets[].epochs': 'passes over them',
  'experiment.presets[].summary': 'what it is enough for',
  'experiment.presets[].hidden': '`true` for one that only automated tests offer',
  'experiment.constraints': 'further things that stay as they are',
  'experiment.constraints[].label': 'what it is about, in a word',
  'experiment.constraints[].text': 'what holds',
  'experiment.claimed': 'figures that a source states; shown as its claims',
  'experiment.claimed.before': 'where the source starts',
  'experiment.claimed.before.trainAccuracy': 'on the training images',
  'experiment.claimed.before.trainLoss': '`null` where the source gives none',
  'experiment.claimed.before.valAccuracy': 'on the validation images',
  'experiment.claimed.before.valLoss': 'on the validation images',
  'experiment.claimed.after': 'what the source promises',
  'experiment.claimed.after.trainAccuracy': 'on the training images',
  'experiment.claimed.after.trainLoss': '`null` where the source gives none',
  'experiment.claimed.after.valAccuracy': 'on the validation images',
  'experiment.claimed.after.valLoss': 'on the validation images',
  'experiment.claimed.target': 'what the source asks for',
  'experiment.claimed.target.valAccuracy': 'at least this',
  'experiment.claimed.target.valLoss': 'below this',
} as const;

const { dataset, optimizer } = experimentTaskSchema.shape;

/** Of fields that the core parses by itself. A title says in words what may be written. */
export const EXPERIMENT_FORMS: Readonly<Record<string, JsonSchema>> = {
  'experiment.dataset': { enum: [...DATASET_IDS], default: dataset.parse(undefined) },
  'experiment.network': { title: 'a list of layers', minItems: 1 },
  'experiment.network[]': { anyOf: [{ enum: [...LAYER_KINDS] }, { type: 'object' }] },
  'experiment.optimizer': {
    title: '`adam`, `sgd`, or `{ name: sgd, momentum: 0.9 }`',
    anyOf: [{ enum: ['adam', 'sgd'] }, { type: 'object', required: ['name'] }],
    default: optimizer.parse(undefined),
  },
};

export const EXPERIMENT_EXAMPLE = `---
title: Find the rate
summary: Train a small network in this tab, and find the learning rate that suits it.
taskMinutes: 14
experiment:
  network:
    - conv2d: 16
    - maxPooling2d: 2
    - conv2d: 32
    - maxPooling2d: 2
    - flatten
    - dense: 10
  learningRate: { min: 0.00001, max: 1, initial: 0.01 }
  batchSize: 64
  initialPreset: quick
  presets:
    - id: quick
      title: Quick
      images: 5000
      epochs: 5
      summary: Enough to see which rates learn at all.
  claimed:
    before: { trainAccuracy: 0.85, trainLoss: 0.45, valAccuracy: 0.7, valLoss: 1.2 }
    after: { trainAccuracy: 0.9, trainLoss: null, valAccuracy: 0.82, valLoss: 0.75 }
    target: { valAccuracy: 0.8, valLoss: 0.8 }
---
`;

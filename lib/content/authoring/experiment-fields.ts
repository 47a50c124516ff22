/** What the fields of an experiment's task mean, and a task as an example. Their schema is in lib/core/experiment/task.ts. */

export const EXPERIMENT_FIELDS = {
  experiment: 'the task',
  'experiment.claimed': 'what the source of the lesson states; shown as its claims',
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
  'experiment.constraints': 'what may not change',
  'experiment.constraints[].label': 'what it is about, in a word',
  'experiment.constraints[].text': 'what holds',
  'experiment.learningRate': 'the rate that learners move',
  'experiment.learningRate.min': 'the lowest that is offered',
  'experiment.learningRate.max': 'the highest that is offered',
  'experiment.learningRate.initial': 'where the lab begins',
  'experiment.batchSize': 'one number fixes it; a list leaves it free',
  'experiment.batchSize.values': 'the sizes to choose from, smallest first',
  'experiment.batchSize.initial': 'where the lab begins; one of the values',
  'experiment.seed': 'what fixes the first weights and the order of images',
  'experiment.presets': 'named sizes of the task',
  'experiment.presets[].id': 'names it in recorded runs',
  'experiment.presets[].title': 'as learners read it',
  'experiment.presets[].images': 'how many of the first training images take part',
  'experiment.presets[].epochs': 'passes over them',
  'experiment.presets[].summary': 'what it is good for',
  'experiment.presets[].hidden': '`true` for one that only automated tests offer',
  'experiment.initialPreset': 'the preset that is chosen at first',
} as const;

export const EXPERIMENT_EXAMPLE = `---
title: Find the rate
summary: Train a small network in this tab, and find the learning rate that suits it.
taskMinutes: 14
experiment:
  claimed:
    before: { trainAccuracy: 0.85, trainLoss: 0.45, valAccuracy: 0.7, valLoss: 1.2 }
    after: { trainAccuracy: 0.9, trainLoss: null, valAccuracy: 0.82, valLoss: 0.75 }
    target: { valAccuracy: 0.8, valLoss: 0.8 }
  constraints:
    - label: Optimizer
      text: Adam, batches of 64 images
  learningRate: { min: 0.00001, max: 1, initial: 0.01 }
  batchSize: 64
  seed: 1
  initialPreset: quick
  presets:
    - id: quick
      title: Quick
      images: 5000
      epochs: 5
      summary: Enough to see which rates learn at all.
---
`;

/** The columns that a table of recorded runs may have, by the names that authors write. */

export const RUN_COLUMNS = [
  'learningRate',
  'batchSize',
  'steps',
  'epochs',
  'trainLoss',
  'trainAccuracy',
  'valLoss',
  'valAccuracy',
  'bestValLoss',
  'bestValAccuracy',
  'testLoss',
  'testAccuracy',
] as const;
export type RunColumn = (typeof RUN_COLUMNS)[number];

export const DEFAULT_RUN_COLUMNS: readonly RunColumn[] = [
  'learningRate',
  'epochs',
  'trainAccuracy',
  'valAccuracy',
  'valLoss',
];

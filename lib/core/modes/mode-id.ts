/** The ten ways to learn a pattern, in the order in which they are shown. */
export const MODE_IDS = [
  'learn',
  'why',
  'deep',
  'visualize',
  'try',
  'challenge',
  'experiment',
  'review',
  'metrics',
  'test',
] as const;

export type ModeId = (typeof MODE_IDS)[number];

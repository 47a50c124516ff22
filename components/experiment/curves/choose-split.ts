/** Which images the thick lines of the charts are measured on. */
import type { Curve } from './curve';

export const SPLITS = ['validation', 'training'] as const;
export type Split = (typeof SPLITS)[number];

/** For training, both pairs of figures change places: what was dotted is now the main line. */
export function chooseSplit(curves: readonly Curve[], split: Split): readonly Curve[] {
  if (split === 'validation') return curves;
  return curves.map((curve) => ({
    ...curve,
    epochs: curve.epochs.map((figures) => ({
      ...figures,
      valLoss: figures.trainLoss,
      valAccuracy: figures.trainAccuracy,
      trainLoss: figures.valLoss,
      trainAccuracy: figures.valAccuracy,
    })),
  }));
}

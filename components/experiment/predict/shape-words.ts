/** What the shapes of a prediction are called, and a prediction held against its run in sentences. */
import { formatLoss, formatRate } from '@/components/progress/format-figures';
import {
  GUESSING_LOSS,
  recogniseShape,
  scorePrediction,
  type EpochFigures,
  type Prediction,
  type RunConfig,
  type RunOutcome,
  type ShapeId,
} from '@/lib/core/experiment';

export const SHAPE_WORDS: Record<ShapeId, { title: string; text: string }> = {
  slow: { title: 'Slow', text: 'falls little by little, far from done at the end' },
  good: { title: 'Good', text: 'falls fast, then levels out low' },
  overfit: { title: 'Fast, then worse', text: 'falls fast, then rises again' },
  dead: { title: 'Dead', text: 'stays at ln 10, the loss of guessing' },
  diverged: { title: 'Diverged', text: 'climbs out of the chart' },
};

const TOOK: Record<ShapeId, string> = {
  slow: 'was slow: it was still far from level at its end',
  good: 'fell fast and levelled out',
  overfit: 'fell and then rose again',
  dead: 'stayed at the loss of guessing',
  diverged: 'diverged',
};

/** What each shape tells about the rate. */
const LESSON: Record<ShapeId, string> = {
  slow: 'A higher rate, or more epochs, would get further.',
  good: 'The steps were long enough to get away from the start and short enough to settle.',
  overfit: 'It learned fast and then began to learn its training images by heart.',
  dead: 'Steps that are too long switch the ReLU units off for good; steps that are too short never leave the start.',
  diverged: 'Each step overshot the valley and landed higher on the other side.',
};

export interface ComparedRun {
  config: RunConfig;
  epochs: readonly EpochFigures[];
  /** Null while the run is going on. */
  outcome: RunOutcome | null;
}

/** "Score 86 of 100. The mean gap is 0.32 …"; null where no epoch is done yet. */
export function sayScore(prediction: Prediction, { epochs }: ComparedRun): string | null {
  const result = scorePrediction(prediction, epochs);
  if (!result) return null;
  const { gap, score, epochs: compared } = result;
  const over = compared === 1 ? 'over 1 epoch' : `over ${compared} epochs`;
  return `Score ${score} of 100: on average ${formatLoss(gap * GUESSING_LOSS)} apart ${over}, which is ${(gap * 100).toFixed(0)} % of ln 10.`;
}

/** What the run did instead, where the prediction was furthest off, and what that tells; null while it goes on. */
export function explainGap(prediction: Prediction, run: ComparedRun): string | null {
  if (!run.outcome) return null;
  const shape = recogniseShape({ epochs: run.epochs, outcome: run.outcome });
  if (!shape) return null;
  const expected =
    prediction.shape === 'drawn'
      ? 'You drew a curve of your own'
      : `You expected “${SHAPE_WORDS[prediction.shape].title}”`;
  const verdict = prediction.shape === shape ? ', and so it was' : '';
  const result = scorePrediction(prediction, run.epochs);
  const furthest =
    result && result.gap > 0
      ? ` The two were furthest apart at epoch ${result.furthest.epoch}: measured ${formatLoss(Math.abs(result.furthest.difference))} ${result.furthest.difference > 0 ? 'above' : 'below'} yours.`
      : '';
  return `${expected}${verdict}. At rate ${formatRate(run.config.learningRate)} the run ${TOOK[shape]}.${furthest} ${LESSON[shape]}`;
}

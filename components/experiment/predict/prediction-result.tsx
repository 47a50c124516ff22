/** A prediction beside its run: both curves on one plot, the score with its formula, and why. Props only. */
import { formatLoss } from '@/components/progress/format-figures';
import { FigureTable } from '@/components/ui/figure-table';
import type { Prediction } from '@/lib/core/experiment';
import { LineSample } from '../curves/line-sample';
import { LossPlot } from '../compare/loss-plot';
import { explainGap, sayScore, type ComparedRun } from './shape-words';

const HEIGHT = 200;
const PREDICTED_DASH = [6, 4];

export function PredictionResult({
  prediction,
  run,
}: {
  prediction: Prediction;
  run: ComparedRun;
}) {
  const measured = run.epochs.map(({ valLoss }) => valLoss);
  const epochs = Math.max(prediction.losses.length, measured.length);
  const score = sayScore(prediction, run);
  const explanation = explainGap(prediction, run);
  return (
    <div className="grid gap-3 text-2">
      <div className="max-w-[46rem]">
        <LossPlot
          label={`Validation loss by epoch, predicted and measured. Predicted: ${list(prediction.losses)}. Measured: ${list(measured) || 'no epoch yet'}.`}
          epochs={epochs}
          lines={[
            {
              id: 'predicted',
              losses: prediction.losses,
              className: 'stroke-ink-3',
              dash: PREDICTED_DASH.join(' '),
            },
            { id: 'measured', losses: measured, className: 'stroke-accent' },
          ]}
          height={HEIGHT}
        />
        <ul className="flex flex-wrap gap-x-6 gap-y-1 text-ink-2">
          <li className="inline-flex items-center gap-2">
            <LineSample dash={PREDICTED_DASH} width={2} className="stroke-ink-3" /> predicted
          </li>
          <li className="inline-flex items-center gap-2">
            <LineSample dash={[]} width={2} className="stroke-accent" /> measured
          </li>
        </ul>
      </div>
      {score ? (
        <p className="font-medium">{score}</p>
      ) : (
        <p className="text-ink-2">
          {run.outcome
            ? 'No epoch was finished, so there is no loss to compare.'
            : 'The run adds a point at the end of each epoch.'}
        </p>
      )}
      {explanation && <p className="max-w-[46rem] text-pretty text-ink-2">{explanation}</p>}
      <p className="max-w-[46rem] text-1 text-ink-3">
        Score = 100 · (1 − mean |predicted − measured validation loss| / ln 10), not below 0, over
        the epochs that both have. A loss above 3 counts as 3, the top of the chart.
      </p>
      <FigureTable
        caption="Predicted and measured validation loss"
        heads={['Epoch', 'Predicted', 'Measured']}
        rows={Array.from({ length: epochs }, (_, place) => [
          String(place + 1),
          write(prediction.losses[place]),
          write(measured[place]),
        ])}
      />
    </div>
  );
}

function list(losses: readonly number[]): string {
  return losses.map((loss, place) => `${formatLoss(loss)} at epoch ${place + 1}`).join(', ');
}

function write(loss: number | undefined): string {
  return loss === undefined ? '–' : formatLoss(loss);
}

/** Recorded runs side by side, as a table of figures that authors choose by name. */
import {
  formatCount,
  formatLoss,
  formatPercent,
  formatRate,
} from '@/components/progress/format-figures';
import { ScrollBox } from '@/components/ui/scroll-box';
import { splitImages, type ReferenceRun } from '@/lib/core/experiment';
import { findBestEpoch, type DrawnRun, type FigureSpecs, type RunColumn } from '@/lib/core/figures';
import { nameRuns } from './charts/plan-run-chart';
import { describeRecording } from './shared/describe-recording';
import { FigureFrame } from './shared/figure-frame';

type TableRun = DrawnRun & Pick<ReferenceRun, 'test'>;

export function RunTable({
  spec,
  runs,
  caption,
}: {
  spec: FigureSpecs['RunTable'];
  runs: readonly TableRun[];
  caption?: string;
}) {
  const { columns, labels } = spec;
  const names = nameRuns(runs, labels);
  // Without words of the author, a run is called by its rate, which then needs no column.
  const shown = labels.length > 0 ? columns : columns.filter((column) => column !== 'learningRate');
  const title = caption ?? 'Figures of recorded runs';
  return (
    <FigureFrame caption={caption} source={describeRecording(runs)}>
      <ScrollBox label={title}>
        <table className="w-full border-collapse text-2 tabular-nums print:text-[7.5pt] print:[&_td]:pr-2 print:[&_td]:whitespace-normal print:[&_th]:pr-2">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr className="border-b border-line-strong text-ink-3">
              <th scope="col" className="py-2 pr-4 align-bottom">
                {labels.length > 0 ? 'Run' : 'Learning rate'}
              </th>
              {shown.map((column) => (
                <th
                  key={column}
                  scope="col"
                  className="py-2 pr-4 text-right align-bottom last:pr-0"
                >
                  {HEADS[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {runs.map((run, at) => (
              <tr key={run.name} className="border-b border-line">
                <th scope="row" className="py-2.5 pr-4 text-ink">
                  {/* The other columns would squeeze it to a word a line. */}
                  <span className="block w-max max-w-28">{names[at]}</span>
                </th>
                {shown.map((column) => (
                  <td key={column} className="py-2.5 pr-4 text-right whitespace-nowrap last:pr-0">
                    {writeCell(run, column)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </FigureFrame>
  );
}

const HEADS: Readonly<Record<RunColumn, string>> = {
  learningRate: 'Learning rate',
  batchSize: 'Batch size',
  steps: 'Steps',
  epochs: 'Epochs',
  trainLoss: 'Training loss',
  trainAccuracy: 'Training accuracy',
  valLoss: 'Validation loss',
  valAccuracy: 'Validation accuracy',
  bestValLoss: 'Lowest validation loss',
  bestValAccuracy: 'Best validation accuracy',
  testLoss: 'Test loss',
  testAccuracy: 'Test accuracy',
};

/** Without other words, figures are those after the last epoch. */
function writeCell({ config, epochs, test }: TableRun, column: RunColumn): string {
  const last = epochs.at(-1)!;
  switch (column) {
    case 'learningRate':
      return formatRate(config.learningRate);
    case 'batchSize':
      return formatCount(config.batchSize);
    case 'steps':
      // A last part of a batch is a step too.
      return formatCount(Math.ceil(splitImages(config).train / config.batchSize) * last.epoch);
    case 'epochs':
      return String(last.epoch);
    case 'trainLoss':
    case 'valLoss':
      return formatLoss(last[column]);
    case 'trainAccuracy':
    case 'valAccuracy':
      return formatPercent(last[column]);
    case 'bestValLoss': {
      const best = findBestEpoch(epochs, 'valLoss');
      return `${formatLoss(best.valLoss)} (epoch ${best.epoch})`;
    }
    case 'bestValAccuracy': {
      const best = findBestEpoch(epochs, 'valAccuracy');
      return `${formatPercent(best.valAccuracy)} (epoch ${best.epoch})`;
    }
    case 'testLoss':
      return test ? formatLoss(test.loss) : '–';
    case 'testAccuracy':
      return test ? formatPercent(test.accuracy) : '–';
    default:
      return column satisfies never;
  }
}

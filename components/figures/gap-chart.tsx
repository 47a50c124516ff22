/** The gap between training and validation of one recorded run, shaded, and its size by epoch. */
import { fitEpochAxis, fitLossAxis } from '@/components/experiment/curves/fit-axes';
import { lookOf, TRAINING_DASH } from '@/components/experiment/curves/curve-look';
import { formatLoss, formatPercent } from '@/components/progress/format-figures';
import { FigureTable } from '@/components/ui/figure-table';
import type { DrawnRun } from '@/lib/core/figures';
import { ChartLegend } from './charts/chart-legend';
import type { ChartLine } from './charts/chart-line';
import { LineChart } from './charts/line-chart';
import { describeRecording } from './shared/describe-recording';
import { FigureFrame } from './shared/figure-frame';

export function GapChart({ run, caption }: { run: DrawnRun; caption?: string }) {
  const { epochs } = run;
  // The fit looks at the training loss of the curve that is the reader's alone.
  const curve = { id: run.name, name: run.name, label: '', look: 'yours', epochs } as const;
  const across = fitEpochAxis([curve], 0, 'all');
  const up = fitLossAxis([curve], [], across);
  const training = epochs.map(({ epoch, trainLoss }) => ({ x: epoch, y: trainLoss }));
  const validation = epochs.map(({ epoch, valLoss }) => ({ x: epoch, y: valLoss }));
  const lines: (ChartLine & { name: string })[] = [
    {
      id: 'validation',
      name: 'validation',
      label: null,
      points: validation,
      look: lookOf(1),
      tone: 'recorded',
    },
    {
      id: 'training',
      name: 'training',
      label: null,
      points: training,
      look: { dash: TRAINING_DASH, width: 1.75 },
      tone: 'recorded',
    },
  ];
  const [first, last] = [epochs[0]!, epochs.at(-1)!];
  const decimals = Math.max(...up.ticks.map((tick) => String(tick).split('.')[1]?.length ?? 0));
  return (
    <FigureFrame caption={caption} source={describeRecording([run])}>
      <p className="mb-2 text-2 font-medium">Loss on training and on validation images, by epoch</p>
      <LineChart
        label={`Training and validation loss by epoch. ${tellGap(first)}, ${tellGap(last)}.`}
        lines={lines}
        across={across}
        up={up}
        writeUp={(value) => value.toFixed(decimals)}
        acrossTitle=""
        band={[training, validation]}
      />
      <ChartLegend lines={lines} />
      <p className="mt-2 text-2">
        {tellGap(last)}: training {formatLoss(last.trainLoss)}, validation{' '}
        {formatLoss(last.valLoss)}.
      </p>
      <FigureTable caption="The gap by epoch" heads={HEADS} rows={epochs.map(toRow)} />
    </FigureFrame>
  );
}

const HEADS = [
  'Epoch',
  'Training loss',
  'Validation loss',
  'Gap of loss',
  'Training accuracy',
  'Validation accuracy',
  'Gap in points',
];

function toRow(figures: DrawnRun['epochs'][number]): string[] {
  const { epoch, trainLoss, valLoss, trainAccuracy, valAccuracy } = figures;
  return [
    String(epoch),
    formatLoss(trainLoss),
    formatLoss(valLoss),
    writeGap(valLoss - trainLoss, 3),
    formatPercent(trainAccuracy),
    formatPercent(valAccuracy),
    writeGap((trainAccuracy - valAccuracy) * 100, 1),
  ];
}

function tellGap({ epoch, trainLoss, valLoss }: DrawnRun['epochs'][number]): string {
  return `After epoch ${epoch} the gap is ${writeGap(valLoss - trainLoss, 3)}`;
}

function writeGap(gap: number, digits: number): string {
  return gap.toFixed(digits).replace('-', '−');
}

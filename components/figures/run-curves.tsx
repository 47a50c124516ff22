/** Recorded runs as curves of one metric, with the runs' names beside them. */
import { FigureTable } from '@/components/ui/figure-table';
import { METRIC_TITLES, type DrawnRun, type FigureSpecs } from '@/lib/core/figures';
import { ChartLegend } from './charts/chart-legend';
import { LineChart } from './charts/line-chart';
import { nameRuns, planRunChart } from './charts/plan-run-chart';
import { describeRecording } from './shared/describe-recording';
import { FigureFrame } from './shared/figure-frame';

export function RunCurves({
  spec,
  runs,
  caption,
}: {
  spec: FigureSpecs['RunCurves'];
  runs: readonly DrawnRun[];
  caption?: string;
}) {
  const title = METRIC_TITLES[spec.metric];
  const chart = planRunChart(runs, spec.metric, nameRuns(runs, spec.labels));
  const needsLegend = chart.lines.some((line) => line.label === null);
  return (
    <FigureFrame caption={caption} source={describeRecording(runs)}>
      <p className="mb-2 text-2 font-medium">{title} by epoch</p>
      <LineChart {...chart} acrossTitle="epoch" />
      {needsLegend && <ChartLegend lines={chart.lines} />}
      <FigureTable caption={`${title} by epoch`} heads={chart.heads} rows={chart.rows} />
    </FigureFrame>
  );
}

/** A Markdown table that is also drawn, as bars or as lines; the table itself stands below. */
import type { ReactNode } from 'react';
import { lookOf } from '@/components/experiment/curves/curve-look';
import { readTableNumber, type TableChartKind } from '@/lib/core/figures';
import { ChartLegend } from '../charts/chart-legend';
import { LineChart } from '../charts/line-chart';
import { FigureFrame } from '../shared/figure-frame';
import { Bars, type TableSeries } from './bars';
import { fitTicks } from './fit-ticks';
import { readTable } from './read-table';

export function TableChart({
  kind,
  caption,
  children,
}: {
  kind: TableChartKind;
  caption?: string;
  children?: ReactNode;
}) {
  const { heads, rows } = readTable(children);
  const names = rows.map(([name]) => name!);
  const series = heads.slice(1).map((name, at): TableSeries => {
    const texts = rows.map((cells) => cells[at + 1] ?? '');
    return { name, values: texts.map(toNumber), texts };
  });
  const label = describe(names, series);
  return (
    <FigureFrame caption={caption}>
      {kind === 'bars' ? (
        <Bars label={label} names={names} series={series} />
      ) : (
        <Lines label={label} names={names} series={series} />
      )}
      <div className="mt-4 [&>*]:mb-0">{children}</div>
    </FigureFrame>
  );
}

function Lines({
  label,
  names,
  series,
}: {
  label: string;
  names: readonly string[];
  series: readonly TableSeries[];
}) {
  const values = series.flatMap((line) => line.values.filter((value) => value !== null));
  const ticks = fitTicks(Math.min(...values), Math.max(...values));
  const lines = series.map((line, at) => ({
    id: line.name,
    name: line.name,
    label: null,
    points: line.values.flatMap((y, x) => (y === null ? [] : [{ x, y }])),
    look: lookOf(at),
    tone: 'recorded' as const,
  }));
  const decimals = Math.max(...ticks.map((tick) => String(tick).split('.')[1]?.length ?? 0));
  return (
    <>
      <LineChart
        label={label}
        lines={lines}
        across={{ from: 0, to: names.length - 1, ticks: names.map((_, at) => at) }}
        up={{ min: ticks[0]!, max: ticks.at(-1)!, ticks }}
        writeAcross={(at) => names[at]!}
        writeUp={(value) => value.toFixed(decimals)}
        acrossTitle=""
      />
      <ChartLegend lines={lines} />
    </>
  );
}

function describe(names: readonly string[], series: readonly TableSeries[]): string {
  const told = series.map(
    ({ name, texts }) => `${name}: ${names.map((row, at) => `${row} ${texts[at]}`).join(', ')}`,
  );
  return `${told.join('. ')}.`;
}

/** The check of the content has seen to it that there is nothing else. */
function toNumber(text: string): number | null {
  const number = readTableNumber(text);
  return number === 'not a number' ? null : number;
}

/**
 * The figures of the authors' vocabulary, bound to what a pattern has recorded. Each gets the runs that
 * it draws and no others, so that a page does not ship the rest.
 */
import type { ReactNode } from 'react';
import type { ReferenceRun } from '@/lib/core/experiment';
import {
  nameOfRun,
  parseFigure,
  type DrawnRun,
  type FigureAttributes,
  type FigureName,
  type FigureSpecs,
} from '@/lib/core/figures';
import { LazyBall } from './ball/lazy-ball';
import { nameRuns } from './charts/plan-run-chart';
import { GapChart } from './gap-chart';
import { LazyPipeline } from './pipeline/lazy-pipeline';
import { RunCurves } from './run-curves';
import { RunTable } from './run-table';
import { LazyScrubber } from './scrubber/lazy-scrubber';
import { describeRecording } from './shared/describe-recording';
import { FigureFrame } from './shared/figure-frame';
import { TableChart } from './table/table-chart';
import { LazyValley } from './valley/lazy-valley';
import { LazyWhichCurve } from './which-curve/lazy-which-curve';

type Attributes = FigureAttributes & { caption?: string };

export interface Recordings {
  runs: readonly ReferenceRun[];
  /** Names of the files under `figures/`. */
  files: readonly string[];
  /** Where the files are served, ending in a slash. */
  filesUrl: string;
}

/** Their components; each throws where its attributes do not fit, which the check of the content finds before. */
export function bindFigures({ runs, files, filesUrl }: Recordings) {
  const drawn = new Map(
    runs.filter(({ epochs }) => epochs.length > 0).map((run) => [nameOfRun(run), run]),
  );
  const find = (name: string): DrawnRun & Pick<ReferenceRun, 'test'> => {
    const { config, epochs, test } = drawn.get(name)!;
    return { name, config, epochs, test };
  };
  /** For the browser: without what only the table shows. */
  const draw = (name: string): DrawnRun => {
    const { config, epochs } = find(name);
    return { name, config, epochs };
  };
  const read = <Name extends FigureName>(name: Name, attributes: Attributes): FigureSpecs[Name] => {
    const parsed = parseFigure(name, attributes, { runs: [...drawn.keys()], files });
    if (parsed.ok) return parsed.value;
    throw new Error(`<${name}>: ${parsed.error.map(({ message }) => message).join('; ')}.`);
  };

  return {
    RunCurves(attributes: Attributes) {
      const spec = read('RunCurves', attributes);
      return <RunCurves spec={spec} runs={spec.runs.map(draw)} caption={attributes.caption} />;
    },
    RunTable(attributes: Attributes) {
      const spec = read('RunTable', attributes);
      return <RunTable spec={spec} runs={spec.runs.map(find)} caption={attributes.caption} />;
    },
    RunScrubber(attributes: Attributes) {
      const spec = read('RunScrubber', attributes);
      const chosen = spec.runs.map(draw);
      const rates = nameRuns(chosen, []);
      const labelled = chosen.map((run, at) => ({
        ...run,
        label: spec.labels[at] ? `${spec.labels[at]}: ${rates[at]}` : rates[at]!,
      }));
      return (
        <FigureFrame caption={attributes.caption} source={describeRecording(chosen)}>
          <LazyScrubber runs={labelled} />
        </FigureFrame>
      );
    },
    WhichCurve(attributes: Attributes) {
      const spec = read('WhichCurve', attributes);
      const chosen = spec.runs.map(draw);
      return (
        <FigureFrame caption={attributes.caption} source={describeRecording(chosen)}>
          <LazyWhichCurve runs={chosen} metric={spec.metric} />
        </FigureFrame>
      );
    },
    GapChart(attributes: Attributes) {
      const spec = read('GapChart', attributes);
      return <GapChart run={draw(spec.run)} caption={attributes.caption} />;
    },
    BallOnCurve(attributes: Attributes) {
      return (
        <FigureFrame caption={attributes.caption}>
          <LazyBall {...read('BallOnCurve', attributes)} />
        </FigureFrame>
      );
    },
    ContourMap(attributes: Attributes) {
      return (
        <FigureFrame caption={attributes.caption}>
          <LazyValley {...read('ContourMap', attributes)} />
        </FigureFrame>
      );
    },
    Pipeline(attributes: Attributes) {
      const { file } = read('Pipeline', attributes);
      return (
        <FigureFrame caption={attributes.caption}>
          <LazyPipeline url={`${filesUrl}${file}.json`} />
        </FigureFrame>
      );
    },
    TableChart({
      kind,
      caption,
      children,
    }: {
      kind: string;
      caption?: string;
      children?: ReactNode;
    }) {
      const spec = read('TableChart', { kind });
      return (
        <TableChart kind={spec.kind} caption={caption}>
          {children}
        </TableChart>
      );
    },
  };
}

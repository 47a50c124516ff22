/**
 * What an author wrote in the tag of a figure, as typed data. The check at build time and the pages
 * read it here alike, so that what passed the check can be drawn.
 */
import { err, ok, type Result } from '../result';
import { BALL_NUMBERS, MAP_NUMBERS, MAP_PAIRS } from './figure-numbers';
import { MOST_CURVES } from './most-curves';
import {
  readAttributes,
  type AttributeProblem,
  type AttributeReader,
  type FigureAttributes,
} from './read-attributes';
import { DEFAULT_RUN_COLUMNS, RUN_COLUMNS, type RunColumn } from './run-columns';
import { RUN_METRICS, type RunMetric } from './run-metric';

/** What the tags may name. */
export interface FigureNames {
  /** Recorded runs of the pattern. */
  runs: readonly string[];
  /** Files under `figures/`, without `.json`. */
  files: readonly string[];
}

export interface FigureSpecs {
  RunCurves: { runs: string[]; metric: RunMetric; labels: string[] };
  RunTable: { runs: string[]; columns: readonly RunColumn[]; labels: string[] };
  RunScrubber: { runs: string[]; labels: string[] };
  WhichCurve: { runs: string[]; metric: Exclude<RunMetric, 'learningRate'> };
  GapChart: { run: string };
  BallOnCurve: { rate: number; curvature: number; start: number; steps: number };
  ContourMap: {
    rate: number;
    curvatures: [number, number];
    start: [number, number];
    steps: number;
  };
  Pipeline: { file: string };
  TableChart: { kind: TableChartKind };
}
export type FigureName = keyof FigureSpecs;

export const TABLE_CHART_KINDS = ['bars', 'lines'] as const;
export type TableChartKind = (typeof TABLE_CHART_KINDS)[number];

/** What the exercise can be asked about. */
export const DRAWN_METRICS = RUN_METRICS.filter((metric) => metric !== 'learningRate');
/** Fewer are no practice, more cannot be told apart. */
export const FEWEST_TO_ASSIGN = 2;

const PARSERS: {
  readonly [Name in FigureName]: (
    read: AttributeReader,
    names: FigureNames,
  ) => FigureSpecs[Name] | null;
} = {
  RunCurves(read, names) {
    const runs = read.names('runs', names.runs, MOST_CURVES);
    const metric = read.name('metric', RUN_METRICS);
    const labels = read.labels('labels', runs.length);
    return metric && { runs, metric, labels };
  },
  RunTable(read, names) {
    const runs = read.names('runs', names.runs);
    const columns = read.names('columns', RUN_COLUMNS);
    const labels = read.labels('labels', runs.length);
    return { runs, columns: columns.length > 0 ? columns : DEFAULT_RUN_COLUMNS, labels };
  },
  RunScrubber(read, names) {
    const runs = read.names('runs', names.runs, MOST_CURVES);
    return { runs, labels: read.labels('labels', runs.length) };
  },
  WhichCurve(read, names) {
    const runs = read.names('runs', names.runs, MOST_CURVES);
    if (read.problems.length === 0 && runs.length < FEWEST_TO_ASSIGN) {
      read.problems.push({
        attribute: 'runs',
        message: `"runs" names ${runs.length} run, expected at least ${FEWEST_TO_ASSIGN} to tell apart`,
      });
    }
    const metric = read.name('metric', DRAWN_METRICS);
    return metric && { runs, metric };
  },
  GapChart(read, names) {
    const run = read.name('run', names.runs);
    return run === null ? null : { run };
  },
  BallOnCurve(read) {
    const start = read.number('start', BALL_NUMBERS.start);
    if (start === 0) read.problems.push(standsStill('start'));
    return {
      rate: read.number('rate', BALL_NUMBERS.rate),
      curvature: read.number('curvature', BALL_NUMBERS.curvature),
      start,
      steps: read.number('steps', BALL_NUMBERS.steps),
    };
  },
  ContourMap(read) {
    const start = read.pair('start', MAP_PAIRS.start);
    if (start.includes(0)) read.problems.push(standsStill('start'));
    return {
      rate: read.number('rate', MAP_NUMBERS.rate),
      curvatures: read.pair('curvatures', MAP_PAIRS.curvatures),
      start,
      steps: read.number('steps', MAP_NUMBERS.steps),
    };
  },
  Pipeline(read, names) {
    const file = read.name('file', names.files);
    return file === null ? null : { file };
  },
  TableChart(read) {
    const kind = read.name('kind', TABLE_CHART_KINDS);
    return kind && { kind };
  },
};

export function isFigureName(name: string): name is FigureName {
  return Object.hasOwn(PARSERS, name);
}

export function parseFigure<Name extends FigureName>(
  name: Name,
  attributes: FigureAttributes,
  names: FigureNames,
): Result<FigureSpecs[Name], AttributeProblem[]> {
  const read = readAttributes(attributes);
  const spec = PARSERS[name](read, names);
  return spec !== null && read.problems.length === 0 ? ok(spec) : err(read.problems);
}

function standsStill(attribute: string): AttributeProblem {
  return { attribute, message: `"${attribute}" holds a 0, where the slope is 0 and nothing moves` };
}

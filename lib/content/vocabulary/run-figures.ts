/** Figures of recorded runs. Their attributes are read in lib/core/figures. */
import {
  DEFAULT_RUN_COLUMNS,
  DRAWN_METRICS,
  FEWEST_TO_ASSIGN,
  MOST_CURVES,
  RUN_COLUMNS,
  RUN_METRICS,
} from '../../core/figures';
import { listCodes, optional, required } from './attribute';
import { ANYWHERE, IN_LESSONS, type ElementRule } from './element-rule';

export const caption = optional({ kind: 'text' }, 'what to see in it', 'a warning of the check');
const curves = { kind: 'names', of: 'run', most: MOST_CURVES } as const;
const figure = { ...ANYWHERE, ...IN_LESSONS, content: 'none' } as const;

export const RUN_FIGURES = {
  RunCurves: {
    ...figure,
    attributes: {
      runs: required(curves, 'the runs that are drawn'),
      metric: required({ kind: 'one-of', values: RUN_METRICS }, 'what is drawn'),
      labels: optional(
        { kind: 'labels' },
        'what the curves are called; below 17 signs they stand beside them, otherwise in a legend',
        'the rate of each',
      ),
      caption,
    },
    meaning: 'Curves of recorded runs by epoch.',
    examples: [
      {
        place: 'lesson',
        source: `<RunCurves
  runs="quick-0.0001-seed1 quick-0.001-seed1"
  metric="valLoss"
  labels="too low|about right"
  caption="Too low falls too late."
/>`,
      },
    ],
  },
  RunTable: {
    ...figure,
    attributes: {
      runs: required({ kind: 'names', of: 'run' }, 'a row each'),
      columns: optional(
        { kind: 'some-of', values: RUN_COLUMNS },
        'a column each, after the last epoch unless its name says otherwise; `steps` are those of the whole run',
        listCodes(DEFAULT_RUN_COLUMNS),
      ),
      labels: optional({ kind: 'labels' }, 'what the rows are called', 'their settings'),
      caption,
    },
    meaning: 'A table of figures of recorded runs.',
    examples: [
      {
        place: 'lesson',
        source: `<RunTable
  runs="quick-0.0001-seed1 quick-0.001-seed1"
  columns="learningRate epochs valAccuracy bestValLoss"
  labels="too low|about right"
  caption="Two rates after five epochs."
/>`,
      },
    ],
  },
  RunScrubber: {
    ...figure,
    attributes: {
      runs: required(curves, 'the runs to choose from'),
      labels: optional({ kind: 'labels' }, 'what they are called', 'the rate of each'),
      caption,
    },
    meaning: 'A run epoch by epoch: both losses and accuracies so far, and what the epoch tells.',
    examples: [
      {
        place: 'lesson',
        source: `<RunScrubber
  runs="quick-0.0001-seed1 quick-0.001-seed1"
  labels="small|good"
  caption="Drag through the epochs."
/>`,
      },
    ],
  },
  WhichCurve: {
    ...figure,
    attributes: {
      runs: required({ ...curves, fewest: FEWEST_TO_ASSIGN }, 'each at a rate of its own'),
      metric: required({ kind: 'one-of', values: DRAWN_METRICS }, 'what is drawn'),
      caption,
    },
    meaning:
      'An exercise: which rate gave which curve. Where all runs have one rate, it asks for the batch size.',
    examples: [
      {
        place: 'lesson',
        source: `<WhichCurve
  runs="quick-0.0001-seed1 quick-0.001-seed1 quick-0.01-seed1"
  metric="valLoss"
  caption="Read the rates off the curves."
/>`,
      },
    ],
  },
  GapChart: {
    ...figure,
    attributes: {
      run: required({ kind: 'name', of: 'run' }, 'the run that is drawn'),
      caption,
    },
    meaning: 'Training and validation loss of a run, with the gap between them shaded.',
    examples: [
      {
        place: 'lesson',
        source: `<GapChart run="quick-0.001-seed1" caption="Where the gap opens." />`,
      },
    ],
  },
} as const satisfies Record<string, ElementRule>;

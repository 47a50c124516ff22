/** Holds the figures of a lesson against what is recorded: unknown runs, metrics and files, and numbers that are none. */
import type { ReferenceRun } from '../core/experiment';
import {
  isFigureName,
  nameOfRun,
  parseFigure,
  readKnob,
  type AttributeProblem,
} from '../core/figures';
import type { CheckedFigure } from './check-figure-file';
import { checkTableChart } from './check-table-chart';
import { listNearest } from './list-nearest';
import { attributesOf, isMdxElement, walk, type MdxElement } from './markdown';
import { suggestName } from './nearest-name';
import { parseDocument } from './parse-document';
import { createReport, type Report } from './problem';
import type { SourceFile } from './source-file';
import { COMPONENTS } from './vocabulary';

export interface Recordings {
  runs: readonly ReferenceRun[];
  figures: readonly CheckedFigure[];
}

/** What cannot be read at all, or is not in the vocabulary, is reported elsewhere. */
export function checkFigures(file: SourceFile, recordings: Recordings, report: Report): void {
  const { tree } = parseDocument(file, createReport(file.path));
  if (tree === null) return;
  walk(tree, (node) => {
    if (isMdxElement(node) && node.name !== null && isFigureName(node.name)) {
      checkFigure(node, recordings, report);
    }
  });
}

function checkFigure(node: MdxElement, { runs, figures }: Recordings, report: Report): void {
  const { name } = node;
  if (name === null || !isFigureName(name)) return;
  const attributes = attributesOf(node);
  // A missing or empty attribute is reported with the vocabulary.
  const rules = Object.entries(COMPONENTS[name]!.attributes);
  if (rules.some(([title, { required }]) => required && !attributes[title]?.trim())) return;
  const drawn = runs.filter(({ epochs }) => epochs.length > 0);
  const parsed = parseFigure(name, attributes, {
    runs: drawn.map(nameOfRun),
    files: figures.map((figure) => figure.name),
  });
  if (!parsed.ok) {
    for (const problem of parsed.error) report.add(node, sayProblem(problem), `<${name}>`);
    return;
  }
  if (name === 'WhichCurve') checkRates(node, attributes.runs!.split(/\s+/), drawn, report);
  if (name === 'TableChart') checkTableChart(node, report);
}

/** In the exercise, two runs at one rate would both be right, unless it asks for the batch size. */
function checkRates(
  node: MdxElement,
  names: readonly string[],
  runs: readonly ReferenceRun[],
  report: Report,
): void {
  const named = runs.filter((run) => names.includes(nameOfRun(run)));
  if (readKnob(named) === 'batchSize') return;
  const rates = named.map(({ config }) => config.learningRate);
  const twice = rates.find((rate, at) => rates.indexOf(rate) !== at);
  if (twice === undefined) return;
  report.add(node, `two of the runs have the rate ${twice}. Name one run a rate.`, '<WhichCurve>');
}

function sayProblem({ attribute, message, unknown }: AttributeProblem): string {
  if (!unknown) return `${message}.`;
  const { written, known } = unknown;
  // A pattern may have any number of runs.
  const names = attribute.startsWith('run') ? listNearest(written, known) : known.join(', ');
  const list = known.length === 0 ? 'There is none yet.' : `Known are ${names}.`;
  return `${message}.${suggestName(written, known)} ${list}`;
}

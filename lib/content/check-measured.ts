/** Compares every figure that a text takes from a recorded run, `<Measured>`, with that run. */
import { readMeasure, type MeasureFault, type ReferenceRun } from '../core/experiment';
import { listNearest } from './list-nearest';
import { attributesOf, isMdxElement, plainText, walk, type MdxElement } from './markdown';
import { suggestName } from './nearest-name';
import { parseDocument } from './parse-document';
import { createReport, type Report } from './problem';
import type { PlacedFile } from './read-head';

/** The files of one pattern. `runs` by the names of their files, null for one with problems of its own. */
export function checkMeasured(
  files: readonly PlacedFile[],
  runs: ReadonlyMap<string, ReferenceRun | null>,
): void {
  for (const { file, report } of files) {
    if (!file.path.endsWith('.mdx') || !file.source.includes('<Measured')) continue;
    // What cannot be read was reported when the file was checked.
    const { tree } = parseDocument(file, createReport(file.path));
    if (tree === null) continue;
    walk(tree, (node) => {
      if (isMdxElement(node) && node.name === 'Measured') checkFigure(node, runs, report);
    });
  }
}

function checkFigure(
  node: MdxElement,
  runs: ReadonlyMap<string, ReferenceRun | null>,
  report: Report,
): void {
  const { run: name, field, at } = attributesOf(node);
  // A missing attribute is reported with the vocabulary.
  if (!name || !field) return;
  const run = runs.get(name);
  if (run === null) return;
  if (run === undefined) {
    report.add(node, explainUnknownRun(name, [...runs.keys()]));
    return;
  }
  const read = readMeasure(run, field, at);
  if (!read.ok) {
    report.add(node, `<Measured> of the run "${name}": ${explainFault(read.error, field, at)}`);
    return;
  }
  const { text, epoch } = read.value;
  const written = plainText(node.children).replace(/\s+/g, ' ').trim();
  if (written === '' || written === text) return;
  const place = epoch === null ? '' : ` of epoch ${epoch}`;
  report.add(
    node,
    `the run "${name}" has ${field} "${text}"${place}, but the text says "${written}". Write ${text}.`,
  );
}

function explainUnknownRun(name: string, known: readonly string[]): string {
  if (known.length === 0) {
    return `no run is called "${name}": nothing is recorded in reference-runs/. Record one with npm run reference-runs.`;
  }
  return `no run is called "${name}".${suggestName(name, known)} In reference-runs/ there are ${listNearest(name, known)}.`;
}

function explainFault(fault: MeasureFault, field: string, at = ''): string {
  switch (fault.kind) {
    case 'unknown-field':
      return `unknown field "${field}".${suggestName(field, fault.known)} The fields are ${fault.known.join(', ')}.`;
    case 'no-place':
      return `the field "${field}" belongs to an epoch. Write at="…": the number of one, ${fault.known.join(', ')}.`;
    case 'unknown-place':
      return `at="${at}" names no epoch.${suggestName(at, fault.known)} Write the number of one, ${fault.known.join(', ')}.`;
    case 'unwanted-place':
      return `the field "${field}" belongs to the whole run. Leave at="${at}" out.`;
    case 'no-epoch':
      return `at="${at}" is not in it: it has ${fault.epochs === 1 ? '1 epoch' : `${fault.epochs} epochs`}.`;
    case 'never-tested':
      return `it was never evaluated on the test images, so it has no "${field}".`;
    default:
      return fault satisfies never;
  }
}

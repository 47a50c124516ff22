/**
 * Writes a run as a Jupyter notebook: the training in cells, the curve that the page recorded as
 * data, and a plot of both. It opens in Jupyter, Colab and Kaggle.
 */
import { describeDifferences, describeRun } from './describe-run';
import { codeCell, markdownCell, type Cell, type Notebook } from './notebook-format';
import type { RunRecord } from './run-record';
import { escapeMarkdown } from './tame-text';
import { PLOT_CURVES, writeRecordedCurve } from './write-recorded-curve';
import { writeScriptParts, type ScriptPart } from './write-script-parts';

/** The whole file. `record` was checked. */
export function writeNotebook(record: RunRecord): string {
  const parts = writeScriptParts(record.run.config);
  const test = parts.filter(({ id }) => id === 'test');
  const training = parts.filter(({ id }) => id !== 'test');
  const notebook: Notebook = {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {
      kernelspec: { name: 'python3', display_name: 'Python 3', language: 'python' },
      language_info: { name: 'python' },
      // Colab offers a machine with a graphics processor then.
      accelerator: 'GPU',
      colab: { provenance: [] },
    },
    cells: [
      markdownCell('about', writeHead(record)),
      ...training.flatMap(writeCells),
      markdownCell('recorded-text', RECORDED_TEXT),
      codeCell('recorded', writeRecordedCurve(record)),
      markdownCell('comparison-text', COMPARISON_TEXT),
      codeCell('comparison', PLOT_CURVES),
      ...test.flatMap(writeCells),
    ],
  };
  return `${JSON.stringify(notebook, null, 1)}\n`;
}

const RECORDED_TEXT = `## The curve from the page

The figures that the page recorded, an epoch each, as data. Nothing here is computed anew.`;

const COMPARISON_TEXT = `## Both curves

The page's curve is drawn with dashes and rings, the new one with a line and dots. Thick blue lines are validation images, thin grey ones training images.`;

function writeHead(record: RunRecord): string {
  const facts = describeRun(record);
  return `# A run of Tenfold, to train again with Keras

Run the cells from top to bottom. In Colab, open this file with *File > Upload notebook*; in Kaggle with *File > Import notebook*, and switch *Internet* on in the settings of the session, so that Keras can download the images.

**From the page**

${facts.map(({ label, text }) => `- ${label}: ${escapeMarkdown(text)}`).join('\n')}

**What will differ**

${describeDifferences(record.run)
  .map((line) => `- ${escapeMarkdown(line)}`)
  .join('\n')}`;
}

function writeCells({ id, title, explanation, code }: ScriptPart): Cell[] {
  return [
    markdownCell(`${id}-text`, `## ${title}\n\n${escapeMarkdown(explanation)}`),
    codeCell(id, code),
  ];
}

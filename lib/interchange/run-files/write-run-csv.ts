/**
 * Writes a run's epochs as CSV (RFC 4180), a line each below lines of comment and a header. Only
 * numbers are written as data; text from outside stands in comments, where no cell can begin with it.
 */
import type { EpochFigures } from '@/lib/core/experiment';
import { describeRun } from './describe-run';
import type { RunRecord } from './run-record';

/** The header names the unit where there is one. */
const COLUMNS = {
  epoch: ({ epoch }) => epoch,
  learning_rate: ({ learningRate }) => learningRate,
  train_loss_nats: ({ trainLoss }) => trainLoss,
  train_accuracy_fraction: ({ trainAccuracy }) => trainAccuracy,
  val_loss_nats: ({ valLoss }) => valLoss,
  val_accuracy_fraction: ({ valAccuracy }) => valAccuracy,
  elapsed_ms: ({ elapsedMs }) => elapsedMs,
} satisfies Record<string, (figures: EpochFigures) => number>;

/** Without a character that a spreadsheet could split at. */
const DIFFERENCE =
  'What differs for one who trains by these settings: other random numbers and so another curve. The code that this run can be exported as says more.';

/** The whole file; pandas reads it with `comment="#"`. `record` was checked. */
export function writeRunCsv(record: RunRecord): string {
  const lines = [
    ...describeRun(record).map(({ label, text }) => writeComment(`${label}: ${text}`)),
    writeComment(DIFFERENCE),
    Object.keys(COLUMNS).join(','),
    ...record.run.epochs.map((figures) =>
      Object.values(COLUMNS)
        .map((read) => read(figures))
        .join(','),
    ),
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}

/**
 * One cell in every spreadsheet, whichever character it splits at: were there a second, text from
 * outside could begin it with "=", and a formula would run.
 */
function writeComment(line: string): string {
  return `# ${line
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/ *[,;]+/g, ' /')
    .replace(/[|"]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim()}`;
}

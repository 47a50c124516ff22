/** The files that a run can be taken away as. Each format is written in its own file. */
import { nameRunFile } from './name-run-file';
import { checkRunRecord, type RunRecord } from './run-record';
import { writeKerasScript } from './write-keras-script';
import { writeNotebook } from './write-notebook';
import { writeRunCsv } from './write-run-csv';
import { writeRunJson } from './write-run-json';

export interface RunFileFormat {
  /** For a button or a menu. */
  title: string;
  /** One sentence. */
  summary: string;
  extension: string;
  mediaType: string;
  write: (record: RunRecord) => string;
}

export const RUN_FILE_FORMATS = {
  notebook: {
    title: 'Jupyter notebook',
    summary: 'Train it again with Keras in Jupyter, Colab or Kaggle, beside the curve of this run.',
    extension: 'ipynb',
    mediaType: 'application/x-ipynb+json',
    write: writeNotebook,
  },
  script: {
    title: 'Keras script',
    summary: 'The same training as a Python program for Keras 3.',
    extension: 'py',
    mediaType: 'text/x-python',
    write: writeKerasScript,
  },
  json: {
    title: 'JSON',
    summary: 'Everything that was recorded, for programs.',
    extension: 'json',
    mediaType: 'application/json',
    write: writeRunJson,
  },
  csv: {
    title: 'CSV',
    summary: 'The figures of each epoch, for a spreadsheet.',
    extension: 'csv',
    mediaType: 'text/csv',
    write: writeRunCsv,
  },
} as const satisfies Record<string, RunFileFormat>;
export type RunFileKind = keyof typeof RUN_FILE_FORMATS;

export interface WrittenFile {
  name: string;
  /** Without a character set; `text` is meant as UTF-8. */
  mediaType: string;
  text: string;
}

/** @throws RangeError where the record is not what its type says; see run-record.ts. */
export function writeRunFile(kind: RunFileKind, record: RunRecord): WrittenFile {
  const { extension, mediaType, write } = RUN_FILE_FORMATS[kind];
  const checked = checkRunRecord(record);
  return { name: nameRunFile(checked.run, extension), mediaType, text: write(checked) };
}

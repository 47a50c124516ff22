import { expect, test } from 'vitest';
import { aRecord, HOSTILE_TEXT, SCHEDULES } from './fixtures/run-records';
import { notebookSchema, type Notebook } from './notebook-format';
import type { RunRecord } from './run-record';
import { writeNotebook } from './write-notebook';

function read(record: RunRecord): Notebook {
  return notebookSchema.parse(JSON.parse(writeNotebook(record)));
}

function textOf(notebook: Notebook, id: string): string {
  return notebook.cells.find((cell) => cell.id === id)!.source.join('');
}

test('is a notebook of format 4.5 for any schedule', () => {
  for (const schedule of SCHEDULES) {
    const { metadata, cells } = read(aRecord({ config: { schedule } }));
    expect(metadata.kernelspec).toEqual({
      name: 'python3',
      display_name: 'Python 3',
      language: 'python',
    });
    expect(cells.map(({ id }) => id)).toEqual([
      'about',
      ...['settings-text', 'settings', 'images-text', 'images', 'network-text', 'network'],
      ...['schedule-text', 'schedule', 'training-text', 'training'],
      ...['recorded-text', 'recorded', 'comparison-text', 'comparison', 'test-text', 'test'],
    ]);
  }
});

test('the schema refuses what nbformat refuses', () => {
  const notebook = read(aRecord());
  const [first, second] = notebook.cells;
  const without = (key: string) =>
    Object.fromEntries(Object.entries(second!).filter(([name]) => name !== key));
  const refused = [
    { ...notebook, nbformat: 3 },
    { ...notebook, title: 'x' },
    { ...notebook, metadata: { kernelspec: { name: 'python3' } } },
    { ...notebook, cells: [first, first] },
    { ...notebook, cells: [{ ...first, id: 'a b' }] },
    { ...notebook, cells: [{ ...first, outputs: [] }] },
    ...['id', 'metadata', 'source'].map((key) => ({ ...notebook, cells: [without(key)] })),
  ];
  for (const value of refused) expect(notebookSchema.safeParse(value).success).toBe(false);
});

test('holds the recorded figures as data', () => {
  const { epochs } = aRecord().run;
  const record = aRecord({ epochs: [{ ...epochs[0]!, trainLoss: 2, valLoss: 1e-7 }, epochs[1]!] });
  expect(textOf(read(record), 'recorded'))
    .toBe(`# Ended: 2026-01-02 03:04 UTC, finished after 2 epochs
# Engine: wasm (tfjs 4.22.0), 1 thread
# Losses in nats, accuracies as fractions.
recorded = {
    "epoch": [1, 2],
    "learning_rate": [0.001, 0.001],
    "loss": [2.0, 1.8],
    "accuracy": [0.32, 0.33999999999999997],
    "val_loss": [1e-7, 1.7],
    "val_accuracy": [0.37, 0.38999999999999996],
}`);
});

test('says where it comes from, and no name in a run becomes markup', () => {
  const device = HOSTILE_TEXT;
  const record = aRecord({
    engine: { backend: 'webgl', version: 'tfjs 4.22.0', threads: 1, device },
  });
  const about = textOf(read(record), 'about');
  expect(about).toContain('- Ended: 2026-01-02 03:04 UTC, finished after 5 epochs\n');
  const line = about.split('\n').find((text) => text.startsWith('- Engine: '));
  expect(line).toMatch(/^- Engine: webgl \(tfjs 4\.22\.0\), 1 thread, on x &#61;cmd&#124;/);
  expect(line!.slice(2)).not.toMatch(/[<>`$[\]*_\\]/);
});

import { expect, test } from 'vitest';
import { aRecord, HOSTILE_TEXT } from './fixtures/run-records';
import { writeRunCsv } from './write-run-csv';

test('writes an epoch a line below a header that names the units', () => {
  const { epochs } = aRecord().run;
  const lines = writeRunCsv(
    aRecord({ epochs: [{ ...epochs[0]!, learningRate: 1e-7 }, epochs[1]!] }),
  ).split('\r\n');
  const header = lines.findIndex((line) => !line.startsWith('#'));
  expect(lines.slice(header)).toEqual([
    'epoch,learning_rate,train_loss_nats,train_accuracy_fraction,val_loss_nats,val_accuracy_fraction,elapsed_ms',
    '1,1e-7,1.9,0.32,1.7999999999999998,0.37,10000',
    '2,0.001,1.8,0.33999999999999997,1.7,0.38999999999999996,20000',
    '',
  ]);
  expect(lines[header - 1]).toBe(
    '# What differs for one who trains by these settings: other random numbers and so another curve. The code that this run can be exported as says more.',
  );
  expect(lines.slice(0, 6)).toEqual([
    '# Run: run-1',
    '# Ended: 2026-01-02 03:04 UTC / finished after 2 epochs',
    '# Images: the first 5000 training images of CIFAR-10 / 4000 images train (0 to 3999) / the last 1000 validate (4000 to 4999)',
    '# Preset: quick',
    '# Network: Three convolutions and two dense layers / 122570 weights',
    '# Training: Adam at a learning rate of 0.001 / 5 epochs / batches of 64 / seed 1',
  ]);
});

test('no cell of a spreadsheet can begin with a formula, wherever it splits', () => {
  const csv = writeRunCsv(
    aRecord({
      runId: HOSTILE_TEXT,
      engine: { backend: 'webgpu', version: HOSTILE_TEXT, threads: 1, device: HOSTILE_TEXT },
      config: { preset: HOSTILE_TEXT },
      datasetHash: HOSTILE_TEXT,
    }),
  );
  const cells = csv.split(/[,;|\t\r\n"\v\f\u0085\u2028\u2029]/);
  expect(cells.filter((cell) => /^\s*[=+\-@]/u.test(cell))).toEqual([]);
  expect(csv).toContain('# Run: x =cmd /c calc !A0 /=1+1 /@SUM(1) import os');
});

import { expect, test } from 'vitest';
import { aRecord, SCHEDULES } from './fixtures/run-records';
import { writeRunFile, type RunFileKind } from './write-run-file';

test.each<[RunFileKind, string, string]>([
  ['notebook', 'tenfold-quick-rate-0.001-seed-1.ipynb', 'application/x-ipynb+json'],
  ['script', 'tenfold-quick-rate-0.001-seed-1.py', 'text/x-python'],
  ['json', 'tenfold-quick-rate-0.001-seed-1.json', 'application/json'],
  ['csv', 'tenfold-quick-rate-0.001-seed-1.csv', 'text/csv'],
])('a %s has a name and a type, and ends with one line break', (kind, name, mediaType) => {
  const file = writeRunFile(kind, aRecord());
  expect(file).toMatchObject({ name, mediaType });
  expect(file.text).toMatch(/\S\r?\n$/);
});

test('the name tells runs apart by what was trained', () => {
  const names = SCHEDULES.map(
    (schedule) => writeRunFile('csv', aRecord({ config: { schedule } })).name,
  );
  expect(new Set(names).size).toBe(SCHEDULES.length);
  expect(names.at(-1)).toBe('tenfold-quick-rate-0.001-plateau-pytorch-seed-1.csv');
});

test('a name holds nothing that a file system could take for something else', () => {
  const name = (preset: string) => writeRunFile('csv', aRecord({ config: { preset } })).name;
  expect(name('../../etc/pass wd\0')).toBe('tenfold-etc-pass-wd-rate-0.001-seed-1.csv');
  expect(name('…')).toBe('tenfold-rate-0.001-seed-1.csv');
  expect(name('a'.repeat(300))).toBe(`tenfold-${'a'.repeat(40)}-rate-0.001-seed-1.csv`);
});

test('refuses a run that no file could hold, and says where', () => {
  const { epochs } = aRecord().run;
  const broken = aRecord({ epochs: [epochs[0]!, { ...epochs[1]!, valLoss: NaN }] });
  expect(() => writeRunFile('notebook', broken)).toThrow(
    /^The run cannot be written to a file: at epochs\.1\.valLoss: Invalid input: expected number, received NaN\.$/,
  );
  expect(() => writeRunFile('csv', { ...aRecord(), recordedAt: 'today' })).toThrow(
    'The run cannot be written to a file: its date is "today", expected one like 2026-01-02T03:04:05Z.',
  );
});

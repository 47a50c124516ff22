import { expect, test } from 'vitest';
import type { ReadyImport } from '@/lib/record/use-record';
import { sayAgreement, sayEffect, sayKind, sayOrigin, sayProfile } from './say-import';

const PREVIEW: ReadyImport = {
  kind: 'ready',
  fileName: 'tenfold-2026-11-23.jsonl',
  fileHash: 'crc32-0-0',
  exportedAt: null,
  problems: [],
  unlistedProblems: 0,
  newer: false,
  owner: null,
  events: [],
  newEvents: 3,
  known: 2,
  changed: 0,
  profiles: [],
  contents: [],
};

test('says what is new and what is known', () => {
  expect(sayEffect(PREVIEW)).toEqual([
    '3 entries are new and would be added.',
    '2 entries are known already and stay.',
  ]);
  expect(sayEffect({ ...PREVIEW, newEvents: 0, known: 1 })).toEqual([
    'Nothing in it is new.',
    '1 entry is known already and stays.',
  ]);
});

test('an entry in two versions is told apart from one that is known', () => {
  expect(sayEffect({ ...PREVIEW, known: 1, changed: 1 })[1]).toBe(
    '1 entry differs from what is here under the same id: one version stays, the other is set apart.',
  );
});

test('the button says that bad lines are left out', () => {
  expect(sayAgreement(PREVIEW)).toBe('Import the 3 entries');
  const problems = [{ line: 4, reason: 'Line 4 is not complete JSON.' }];
  expect(sayAgreement({ ...PREVIEW, newEvents: 1, problems })).toBe('Import the 1 good entry');
});

test('a file without its first line says so', () => {
  expect(sayOrigin(PREVIEW)).toBe(
    'The first line, which says when it was exported, is missing or damaged.',
  );
});

test('names patterns, and learners by where they are', () => {
  const kind = { pattern: 'a/b', type: 'answered', newEvents: 1, known: 0 } as const;
  expect(sayKind(kind, () => 'Learning rate selection')).toBe('Learning rate selection: answers');
  expect(sayKind({ ...kind, pattern: null, type: 'reset' }, String)).toBe('Resets');
  const profile = { id: 'x', name: 'Ada', place: 'here', newEvents: 1, known: 0 } as const;
  expect(sayProfile(profile, false)).toBe('Ada: 1 entry, of another learner on this device.');
  expect(sayProfile({ ...profile, place: 'elsewhere' }, true)).toBe(
    'Ada: 1 entry. Nobody has begun on this device, so this learner goes on here.',
  );
});

import { expect, it } from 'vitest';
import { eventSchema, type LearningEvent } from './event';
import { remindToExport } from './remind-to-export';

const NOW = '2026-03-10T10:00:00.000Z';

function anEvent(id: string, day: number, type: string, payload: unknown): LearningEvent {
  const at = `2026-03-${String(day).padStart(2, '0')}T10:00:00.000Z`;
  const envelope = { id, profileId: 'ada', deviceId: 'laptop', seq: 1, at, v: 1 };
  return eventSchema.parse({ ...envelope, type, payload });
}

function answers(count: number, day: number): LearningEvent[] {
  const payload = { pattern: 'vision/rates', set: 'practice', questionId: 'q', contentHash: 'h' };
  const rest = { choiceIds: ['a'], correct: true, hintsUsed: 0, orderSeed: 1, certainty: null };
  return Array.from({ length: count }, (_, place) =>
    anEvent(`a${day}-${place}`, day, 'answered', { ...payload, ...rest }),
  );
}

it('reminds after twenty answers', () => {
  expect(remindToExport(answers(19, 9), NOW)).toEqual({ kind: 'none' });
  expect(remindToExport(answers(20, 9), NOW)).toEqual({ kind: 'export', answers: 20, days: 1 });
});

it('reminds five days after the first thing that no export holds', () => {
  expect(remindToExport(answers(1, 6), NOW)).toEqual({ kind: 'none' });
  expect(remindToExport(answers(1, 5), NOW)).toEqual({ kind: 'export', answers: 1, days: 5 });
});

it('counts from the last export', () => {
  const exported = anEvent('x', 8, 'exported', { events: 21 });
  expect(remindToExport([...answers(21, 1), exported], NOW)).toEqual({ kind: 'none' });
  expect(remindToExport([...answers(20, 9), exported], NOW)).toMatchObject({ answers: 20 });
});

it('does not count what came with an import, or an opened lesson', () => {
  const old = answers(30, 1);
  const added = old.map(({ id }) => id);
  const imported = anEvent('i', 9, 'imported', { fileHash: 'h', fileName: 'f', added });
  const opened = anEvent('o', 1, 'opened', { pattern: 'vision/rates', mode: 'learn' });
  expect(remindToExport([...old, imported, opened], NOW)).toEqual({ kind: 'none' });
});

import { expect, it } from 'vitest';
import type { LearningEvent } from '@/lib/core/progress';
import {
  anAnswer,
  anEvent,
  oneOfEach,
  someAnswers,
} from '@/lib/interchange/record-file/events.fixture';
import { readRecordFile } from '@/lib/interchange/record-file/read-record-file';
import { exportRecord, selectForExport } from './export-record';
import { exportStatements } from './export-statements';

const AT = '2026-03-02T08:00:00.000Z';

function idsOf(events: readonly LearningEvent[]): string[] {
  return selectForExport(events).map(({ id }) => id);
}

function imported(seq: number, added: string[]): LearningEvent {
  const payload = { fileHash: 'f', fileName: 'a.jsonl', added };
  return anEvent(seq, { type: 'imported', payload });
}

function undone(seq: number, eventId: string): LearningEvent {
  return anEvent(seq, { type: 'undone', payload: { eventId } });
}

it('names the file by its day and says in its header what is in it', async () => {
  const events = [...someAnswers(2, 'phone', 'grace'), ...oneOfEach().slice(0, 4)];
  const file = exportRecord(events, AT, 'ada');
  expect(file).toMatchObject({ fileName: 'tenfold-2026-03-02.jsonl', events: 6 });
  expect(file.blob.type).toBe('application/jsonl');
  expect(readRecordFile(await file.blob.text())).toMatchObject({
    problems: [],
    header: {
      exportedAt: AT,
      events: 6,
      current: 'ada',
      profiles: [
        { id: 'ada', name: 'Ada', events: 3 },
        { id: 'grace', name: null, events: 2 },
      ],
    },
  });
});

it('writes events in order of time, each once', () => {
  const [first, second] = someAnswers(2);
  expect(idsOf([second!, first!, second!])).toEqual(['laptop-1', 'laptop-2']);
});

it('keeps to itself that this device imported a file', () => {
  expect(idsOf([...someAnswers(2, 'phone'), imported(9, ['phone-1', 'phone-2'])])).toEqual([
    'phone-1',
    'phone-2',
  ]);
});

it('leaves out what came with an import that was taken back', () => {
  const events = [
    ...someAnswers(1),
    ...someAnswers(2, 'phone'),
    imported(8, ['phone-1', 'phone-2']),
    undone(9, 'laptop-8'),
  ];
  expect(idsOf(events)).toEqual(['laptop-1']);
  const again = imported(10, ['phone-2']);
  expect(idsOf([...events, again])).toEqual(['laptop-1', 'phone-2']);
  const restored = undone(10, 'laptop-9');
  expect(idsOf([...events, restored])).toEqual(['laptop-1', 'phone-1', 'phone-2']);
});

it('keeps what is hidden otherwise, with what hides it', () => {
  const removed = anEvent(2, { type: 'removed', payload: { eventIds: ['laptop-1'] } });
  const events = [...someAnswers(1), removed, undone(3, 'laptop-2')];
  expect(idsOf(events)).toEqual(['laptop-1', 'laptop-2', 'laptop-3']);
});

it('writes statements of what counts for one profile, and of nothing else', async () => {
  const events = [
    anEvent(1, anAnswer('q1')),
    anEvent(2, anAnswer('q2')),
    anEvent(3, { type: 'removed', payload: { eventIds: ['laptop-1'] } }),
    ...someAnswers(3, 'phone', 'grace'),
  ];
  const file = exportStatements(events, AT, 'ada');
  expect(file).toMatchObject({ fileName: 'tenfold-xapi-2026-03-02.json', events: 1 });
  expect(JSON.parse(await file.blob.text())).toMatchObject([
    {
      actor: { account: { name: 'ada' } },
      object: { id: 'https://tenfold.invalid/xapi/activities/vision/rates/practice/q2' },
    },
  ]);
});

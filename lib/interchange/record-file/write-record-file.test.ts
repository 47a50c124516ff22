import { expect, it } from 'vitest';
import { anEvent, oneOfEach } from './events.fixture';
import { readRecordFile } from './read-record-file';
import { writeRecordFile } from './write-record-file';

const HEADER = {
  exportedAt: '2026-03-02T08:00:00.000Z',
  profiles: [{ id: 'ada', name: 'Ada', events: 1 }],
  current: 'ada',
};

it('writes a header, and a line with a checksum for each event', () => {
  const event = anEvent(1, { type: 'opened', payload: { pattern: 'vision/rates', mode: 'learn' } });
  expect(writeRecordFile([event], HEADER).split('\n')).toEqual([
    '{"format":"tenfold-record","version":1,"exportedAt":"2026-03-02T08:00:00.000Z","events":1,"profiles":[{"id":"ada","name":"Ada","events":1}],"current":"ada"}',
    // The checksum is zlib.crc32 of Python over the event's text.
    '{"event":{"at":"2026-03-01T10:00:01.000Z","deviceId":"laptop","id":"laptop-1","payload":{"mode":"learn","pattern":"vision/rates"},"profileId":"ada","seq":1,"type":"opened","v":1},"check":"f2066c0b"}',
    '',
  ]);
});

it('writes what it reads back, for an event of each type', () => {
  const events = oneOfEach();
  expect(readRecordFile(writeRecordFile(events, HEADER))).toEqual({
    kind: 'readable',
    header: { format: 'tenfold-record', version: 1, events: 12, ...HEADER },
    events,
    problems: [],
    unlistedProblems: 0,
    newer: false,
  });
});

it('writes an empty record, which is read back as one', () => {
  const text = writeRecordFile([], { ...HEADER, profiles: [] });
  expect(readRecordFile(text)).toMatchObject({ kind: 'readable', events: [], problems: [] });
});

import { expect, it } from 'vitest';
import { canonicalJson } from '@/lib/core/canonical-json';
import { crc32 } from '@/lib/core/crc32';
import { anAnswer, anEvent } from './events.fixture';
import { parseLine, readEventLine, type EventLine } from './read-event-line';

const EVENT = anEvent(1, anAnswer('q1'));

/** A line whose checksum is right, whatever it is of. */
function signed(event: unknown): unknown {
  return { event, check: crc32(canonicalJson(event)) };
}

function reasonOf(line: EventLine | ReturnType<typeof parseLine>): string {
  return line.kind === 'unreadable' ? line.reason : line.kind;
}

it('reads an event whose checksum is right, in whatever order its keys come', () => {
  const reversed = Object.fromEntries(Object.entries(EVENT).reverse());
  expect(readEventLine(signed(reversed))).toEqual({ kind: 'event', event: EVENT });
});

it('says what a line is that is none', () => {
  expect(reasonOf(readEventLine(null))).toBe('has no "event" with its "check", but is null');
  expect(reasonOf(readEventLine([1, 2]))).toBe(
    'has no "event" with its "check", but is a list of 2',
  );
  expect(reasonOf(readEventLine({ event: 'opened', check: 'x' }))).toBe(
    'has no "event" with its "check", but is an object with the keys "event", "check"',
  );
});

it('says that a line was damaged before it looks at what it holds', () => {
  expect(reasonOf(readEventLine({ event: { ...EVENT, seq: 2 }, check: '0badcafe' }))).toBe(
    `was changed or damaged: its checksum is ${crc32(canonicalJson({ ...EVENT, seq: 2 }))}, expected "0badcafe"`,
  );
});

it('says where an intact line is no event', () => {
  expect(reasonOf(readEventLine(signed({ ...EVENT, type: 'sang' })))).toBe(
    'holds no event: the type "sang" is unknown to this page',
  );
  expect(reasonOf(readEventLine(signed({ ...EVENT, at: 'yesterday' })))).toBe(
    'holds no event: at at: Invalid ISO datetime',
  );
  const payload = { ...EVENT.payload, choiceIds: 'a' };
  expect(reasonOf(readEventLine(signed({ ...EVENT, payload })))).toBe(
    'holds no event: at payload.choiceIds: Invalid input: expected array, received string',
  );
  expect(reasonOf(readEventLine(signed({ ...EVENT, seq: 2_000_000_000 })))).toBe(
    'holds no event: at seq: no device counts to 2000000000',
  );
});

it('refuses a device whose name could not be a key of a reset', () => {
  expect(reasonOf(readEventLine(signed({ ...EVENT, deviceId: 'constructor' })))).toBe(
    'holds no event: at deviceId: "constructor" is no id',
  );
});

it('tells a newer event apart from a wrong one', () => {
  expect(readEventLine(signed({ ...EVENT, v: 2, payload: { new: true } }))).toEqual({
    kind: 'newer',
    version: 2,
  });
});

it('drops keys that it does not know', () => {
  const read = readEventLine(signed({ ...EVENT, mood: 'good' }));
  expect(read).toEqual({ kind: 'event', event: EVENT });
});

it('survives a type that is an object without a text', () => {
  const type = JSON.parse('{"toString":1,"valueOf":1}') as unknown;
  expect(reasonOf(readEventLine(signed({ ...EVENT, type })))).toBe(
    'holds no event: the type of kind object is unknown to this page',
  );
});

it('keeps what a file says out of sentences, but for its beginning', () => {
  const key = 'k'.repeat(100_000);
  expect(reasonOf(readEventLine({ [key]: 1 }))).toBe(
    `has no "event" with its "check", but is an object with the keys "${'k'.repeat(60)}…"`,
  );
});

it('does not parse what is too deep, too long or no JSON', () => {
  expect(reasonOf(parseLine('['.repeat(1_000_000)))).toBe('is nested more than 32 levels deep');
  expect(reasonOf(parseLine(`[${'0,'.repeat(300_000)}0]`))).toBe('lists more than 250000 values');
  expect(reasonOf(parseLine(' '.repeat(10_000_001)))).toBe(
    'is 10000001 characters long; the longest of an export is shorter',
  );
  expect(reasonOf(parseLine('{"event":'))).toBe('is not complete JSON');
});

it('refuses keys of prototypes and leaves every prototype as it was', () => {
  const line = '{"event":{"__proto__":{"polluted":true}},"check":"x"}';
  expect(reasonOf(parseLine(line))).toBe('has the key "__proto__", which no event has');
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect('polluted' in {}).toBe(false);
});

import { expect, it } from 'vitest';
import { canonicalJson } from '@/lib/core/canonical-json';
import { crc32 } from '@/lib/core/crc32';
import type { LearningEvent } from '@/lib/core/progress';
import { anAnswer, anEvent, oneOfEach, someAnswers } from './events.fixture';
import { readInSteps, readRecordFile } from './read-record-file';
import { writeRecordFile } from './write-record-file';

const HEADER = { exportedAt: '2026-03-02T08:00:00.000Z', profiles: [], current: null };
const CHOOSE = 'Choose a file that this site exported; its name ends in ".jsonl".';

function linesOf(events: readonly LearningEvent[]): string[] {
  return writeRecordFile(events, HEADER).trimEnd().split('\n');
}

function readLines(lines: readonly string[]) {
  return readRecordFile(`${lines.join('\n')}\n`);
}

function eventsOf(file: ReturnType<typeof readRecordFile>): readonly LearningEvent[] {
  return file.kind === 'readable' ? file.events : [];
}

function problemsOf(file: ReturnType<typeof readRecordFile>): string[] {
  return file.kind === 'readable' ? file.problems.map(({ reason }) => reason) : ['refused'];
}

function reasonOf(text: string): string {
  const file = readRecordFile(text);
  return file.kind === 'refused' ? file.reason : file.kind;
}

it('keeps the good lines and names each other', () => {
  const events = someAnswers(4);
  const lines = linesOf(events);
  lines[2] = 'scribble';
  lines[3] = lines[3]!.replace('"seq":3', '"seq":9');
  const file = readLines(lines);
  expect(eventsOf(file)).toEqual([events[0], events[3]]);
  expect(problemsOf(file)).toEqual([
    'Line 3 is not complete JSON.',
    expect.stringMatching(
      /^Line 4 was changed or damaged: its checksum is [0-9a-f]{8}, expected "/,
    ),
  ]);
});

it('keeps what came before the end of a file that was cut off', () => {
  const events = someAnswers(5);
  const text = writeRecordFile(events, HEADER);
  const file = readRecordFile(text.slice(0, -200));
  expect(eventsOf(file)).toEqual(events.slice(0, 4));
  expect(problemsOf(file)).toEqual([
    'Line 6 is not complete JSON (the file ends within this line).',
  ]);
});

it('notices that whole lines are missing', () => {
  const file = readLines(linesOf(someAnswers(5)).slice(0, 4));
  expect(eventsOf(file)).toHaveLength(3);
  expect(problemsOf(file)).toEqual([
    'Line 4 is the last: the header announces 5 events and 3 came, so the end is missing or the header is damaged.',
  ]);
});

it('reads a file without its header, and one whose header is damaged', () => {
  const [header, ...rest] = linesOf(someAnswers(2));
  const headless = readLines(rest);
  expect(headless).toMatchObject({ kind: 'readable', header: null });
  expect(problemsOf(headless)).toEqual(['Line 1 should be the header, which is missing.']);
  const damaged = readLines([header!.replace('"events":2', '"events":"2"'), ...rest]);
  expect(eventsOf(damaged)).toHaveLength(2);
  expect(problemsOf(damaged)).toEqual([
    'Line 1 is a damaged header: "events" is not what it should be.',
  ]);
});

it('reads two files that were joined into one', () => {
  const file = readLines([...linesOf(someAnswers(2)), ...linesOf(someAnswers(3, 'phone'))]);
  expect(eventsOf(file)).toHaveLength(5);
  expect(problemsOf(file)).toEqual([]);
});

it('reads events whose line feeds were lost', () => {
  const file = readRecordFile(linesOf(someAnswers(20)).join('?'));
  expect(eventsOf(file)).toEqual(someAnswers(20));
  expect(problemsOf(file)).toEqual([]);
});

it('reads a file that another system gave carriage returns and a byte order mark', () => {
  const events = oneOfEach();
  const file = readRecordFile(`\ufeff${linesOf(events).join('\r\n')}\r\n`);
  expect(eventsOf(file)).toEqual(events);
  expect(problemsOf(file)).toEqual([]);
});

it('takes an event that comes twice once', () => {
  const [header, first] = linesOf(someAnswers(1));
  const file = readLines([header!.replace('"events":1', '"events":2'), first!, first!]);
  expect(eventsOf(file)).toHaveLength(1);
  expect(problemsOf(file)).toEqual([]);
});

it('chooses between two events of one id without regard to their order', () => {
  const [one] = linesOf([anEvent(1, anAnswer('q1'))]).slice(1);
  const [other] = linesOf([anEvent(1, anAnswer('q2'))]).slice(1);
  const [file, reversed] = [readLines([one!, other!]), readLines([other!, one!])];
  expect(eventsOf(file)).toEqual([anEvent(1, anAnswer('q1'))]);
  expect(eventsOf(reversed)).toEqual(eventsOf(file));
  expect(problemsOf(file)).toContain(
    'Line 2 has the id of line 1 and another content; one is kept.',
  );
});

it('offers what it can read of a newer version, and says that it is newer', () => {
  const [header, ...rest] = linesOf(someAnswers(2));
  const newer = { ...someAnswers(1)[0], id: 'n', v: 2 };
  const line = JSON.stringify({ event: newer, check: crc32(canonicalJson(newer)) });
  const file = readLines([header!.replace('"version":1', '"version":3'), ...rest, line]);
  expect(file).toMatchObject({ kind: 'readable', newer: true });
  expect(eventsOf(file)).toHaveLength(2);
  expect(problemsOf(file)[0]).toBe(
    'Line 4 holds an event of version 2, which is newer than this page.',
  );
});

it('refuses a file of a newer version in which it can read nothing', () => {
  expect(reasonOf('{"format":"tenfold-record","version":2,"shape":"other"}\n{"fact":1}\n')).toBe(
    'This record was written by a newer version of this site (version 2; this page reads version 1), and nothing in it can be read here. Reload the page to get the newer version, then import the file again.',
  );
});

it('refuses what is no record, saying what it is', () => {
  expect(reasonOf('')).toBe(`This file is empty. ${CHOOSE}`);
  expect(reasonOf('\n \r\n')).toBe(`This file is empty. ${CHOOSE}`);
  expect(reasonOf('Dear diary,\n')).toBe(
    `This is not a record of this site: its first line is not complete JSON, expected "format": "tenfold-record". ${CHOOSE}`,
  );
  expect(reasonOf('{"name":"other","version":"1.2.3"}\n')).toBe(
    `This is not a record of this site: its first line is an object with the keys "name", "version", expected "format": "tenfold-record". ${CHOOSE}`,
  );
  expect(reasonOf('[{"id":"x","verb":{"id":"http://adlnet.gov/expapi/verbs/answered"}}]')).toBe(
    `These are xAPI statements, which other systems read and this site does not. ${CHOOSE}`,
  );
  expect(reasonOf('PK\u0003\u0004\0\0\0')).toBe(
    `This is not a text file, so it is no record. ${CHOOSE}`,
  );
  expect(reasonOf('['.repeat(5_000_000))).toBe(
    `This is not a record of this site: its first line is nested more than 32 levels deep, expected "format": "tenfold-record". ${CHOOSE}`,
  );
});

it('says why no event of a record can be read', () => {
  const [header, first] = linesOf(someAnswers(1));
  expect(reasonOf(`${header}\n${first!.replace('"check":"', '"check":"x')}\n`)).toMatch(
    /^This is a record of this site, but no event in it can be read\. Line 2 was changed or damaged: /,
  );
});

it('lists the first thousand problems and counts the others', () => {
  const [header, first] = linesOf(someAnswers(1));
  const file = readLines([header!, first!, ...Array<string>(3_000).fill('?')]);
  expect(file).toMatchObject({ kind: 'readable', unlistedProblems: 2_001 });
  expect(problemsOf(file)).toHaveLength(1_000);
});

it('gives up where ten thousand lines in a row are none', () => {
  const [header, first] = linesOf(someAnswers(1));
  const good = first!;
  const file = readLines([header!, good, ...Array<string>(10_000).fill('?'), 'never read']);
  expect(file).toMatchObject({ kind: 'readable', unlistedProblems: 9_001 });
  expect(eventsOf(file)).toHaveLength(1);
});

it('reads a large file in many small steps, also where it is a single line', () => {
  const text = writeRecordFile(someAnswers(5_000), HEADER);
  const inLines = [...readInSteps(text)];
  const inOne = [...readInSteps(text.replaceAll('\n', ' '))];
  expect(inLines.length).toBeGreaterThan(5);
  expect(inOne.length).toBeGreaterThan(5);
  expect(inLines).toEqual([...inLines].sort((a, b) => a - b));
});

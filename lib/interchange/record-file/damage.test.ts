/** Damage to a file, byte by byte: whatever is hit, every other event stays. */
import { expect, it } from 'vitest';
import { createRandom } from '@/lib/core/random';
import { oneOfEach, someAnswers } from './events.fixture';
import { readRecordFile } from './read-record-file';
import { writeRecordFile } from './write-record-file';

const FLIPS = Number(process.env.TENFOLD_FLIPS ?? 1_000);
const TIMEOUT_MS = 60_000 + FLIPS * 20;

const EVENTS = [...oneOfEach(), ...someAnswers(20, 'phone', 'grace')];
const FILE = new TextEncoder().encode(
  writeRecordFile(EVENTS, {
    exportedAt: '2026-03-02T08:00:00.000Z',
    profiles: [{ id: 'ada', name: 'Ada', events: 32 }],
    current: 'ada',
  }),
);

/** Which line each byte belongs to, 0 for the header; a line feed belongs to none. */
function lineOf(place: number): number | null {
  if (FILE[place] === 0x0a) return null;
  return FILE.subarray(0, place).reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 0);
}

function readIds(bytes: Uint8Array): string[] {
  const file = readRecordFile(new TextDecoder().decode(bytes));
  return file.kind === 'readable' ? file.events.map(({ id }) => id) : ['refused'];
}

it('keeps every other event when one byte is flipped', { timeout: TIMEOUT_MS }, () => {
  const random = createRandom(1);
  for (let flip = 0; flip < FLIPS; flip++) {
    const place = random.below(FILE.length);
    const mask = 1 + random.below(255);
    const bytes = FILE.slice();
    bytes[place]! ^= mask;
    const hit = lineOf(place);
    const others = EVENTS.filter((_, index) => index + 1 !== hit).map(({ id }) => id);
    const kept = readIds(bytes).filter((id) => others.includes(id));
    expect(kept, `byte ${place} with mask ${mask}`).toEqual(others);
  }
});

it('keeps the last event when its line feed is damaged', () => {
  const bytes = FILE.slice();
  bytes[FILE.length - 1] = 0x36;
  expect(readIds(bytes)).toEqual(EVENTS.map(({ id }) => id));
});

it('never takes a damaged event for a good one', { timeout: TIMEOUT_MS }, () => {
  const random = createRandom(2);
  const good = new Map(EVENTS.map((event) => [event.id, event]));
  for (let flip = 0; flip < FLIPS; flip++) {
    const bytes = FILE.slice();
    bytes[random.below(FILE.length)]! ^= 1 << random.below(8);
    const file = readRecordFile(new TextDecoder().decode(bytes));
    for (const event of file.kind === 'readable' ? file.events : [])
      expect(event).toEqual(good.get(event.id));
  }
});

it('keeps all events before a cut, wherever it is', () => {
  for (let end = 0; end <= FILE.length; end += 37) {
    const whole = lineOf(Math.min(end, FILE.length - 1)) ?? lineOf(end - 1)! + 1;
    const before = EVENTS.slice(0, Math.max(0, whole - 1)).map(({ id }) => id);
    const kept = readIds(FILE.slice(0, end)).filter((id) => id !== 'refused');
    expect(kept.slice(0, before.length)).toEqual(before);
    expect(kept.length - before.length).toBeLessThanOrEqual(1);
  }
});

import { expect, it } from 'vitest';
import { linkCalendar, writeCalendar } from './calendar-entry';

const ENTRY = {
  id: 'https://example.org/learn/cv/rates/test',
  title: 'Pattern test: rates, steps; and more',
  url: 'https://example.org/learn/cv/rates/test',
  day: '2026-11-30T23:30:00.000Z',
  writtenAt: '2026-11-23T18:00:05.123Z',
};

it('writes one whole day, with what means something in the format escaped', () => {
  expect(writeCalendar({ ...ENTRY, timeZone: 'UTC' })).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Tenfold//Pattern test//EN',
      'BEGIN:VEVENT',
      'UID:https://example.org/learn/cv/rates/test@tenfold',
      'DTSTAMP:20261123T180005Z',
      'DTSTART;VALUE=DATE:20261130',
      'SUMMARY:Pattern test: rates\\, steps\\; and more',
      'URL:https://example.org/learn/cv/rates/test',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

it('takes the day that it is for the reader', () => {
  expect(writeCalendar({ ...ENTRY, timeZone: 'Asia/Tokyo' })).toContain('VALUE=DATE:20261201');
});

it('folds long lines at 75 octets without cutting a character', () => {
  const lines = writeCalendar({ ...ENTRY, title: 'é'.repeat(100) }).split('\r\n');
  for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(lines.join('\n').replaceAll('\n ', '')).toContain(`SUMMARY:${'é'.repeat(100)}`);
});

it('comes as a link that sends nothing anywhere', () => {
  expect(linkCalendar(ENTRY)).toMatch(/^data:text\/calendar;charset=utf-8,BEGIN%3AVCALENDAR%0D%0A/);
});

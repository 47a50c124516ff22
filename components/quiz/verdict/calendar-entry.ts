/** A day in the learner's calendar, as an iCalendar file (RFC 5545) in a link: nothing is sent anywhere. */

export interface CalendarEntry {
  /** Tells this entry from others; importing it again replaces it. */
  id: string;
  title: string;
  /** Address of the page, absolute. */
  url: string;
  /** ISO 8601; the entry takes the whole day, as it is called in `timeZone`. */
  day: string;
  /** ISO 8601. */
  writtenAt: string;
  /** The reader's own where none is named. */
  timeZone?: string;
}

export function linkCalendar(entry: CalendarEntry): string {
  return `data:text/calendar;charset=utf-8,${encodeURIComponent(writeCalendar(entry))}`;
}

export function writeCalendar({ id, title, url, day, writtenAt, timeZone }: CalendarEntry): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tenfold//Pattern test//EN',
    'BEGIN:VEVENT',
    `UID:${escapeText(id)}@tenfold`,
    `DTSTAMP:${writtenAt.replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${nameDay(day, timeZone)}`,
    `SUMMARY:${escapeText(title)}`,
    `URL:${url}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** "20261130". */
function nameDay(iso: string, timeZone: string | undefined): string {
  const format = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone });
  return format.format(new Date(iso)).replaceAll('-', '');
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** A line has at most 75 octets; what is more goes on after a space. Counted in bytes, never within a character. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

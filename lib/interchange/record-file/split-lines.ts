/** Cuts a file into lines, and apart again what damage has joined. */

/** How a line of an event begins. Inside a text of JSON its quotes would have backslashes. */
export const EVENT_BEGINNING = '{"event":';

export interface Line {
  /** 1 for the first. */
  number: number;
  /** Without white space around it. */
  line: string;
  /** Where the next line begins in the file, in UTF-16 units. */
  end: number;
  /** False where the file ends before the line does. */
  ended: boolean;
}

/** One line at a time, without empty ones. A byte order mark is part of none. */
export function* splitLines(text: string): Generator<Line, void, void> {
  let start = 0;
  for (let number = 1; start < text.length; number++) {
    const feed = text.indexOf('\n', start);
    const ended = feed >= 0;
    const end = ended ? feed + 1 : text.length;
    if (feed === start) {
      start++;
      continue;
    }
    // `trim` also takes the byte order mark.
    const line = text.slice(start, end).trim();
    yield { number, line, end, ended };
    start = end;
  }
}

/** Whether something follows an object within a line: its line feed was damaged, and the next may have run into it. */
export function isRunTogether(line: string): boolean {
  return line.includes(EVENT_BEGINNING, 1) || (line.includes('}') && !line.endsWith('}'));
}

/** The parts of a line that ran together, each without what follows its last brace. */
export function* splitRunTogether(line: string): Generator<string, void, void> {
  for (let start = 0; start < line.length;) {
    const next = line.indexOf(EVENT_BEGINNING, start + 1);
    const end = next < 0 ? line.length : next;
    const part = line.slice(start, end);
    yield part.slice(0, part.lastIndexOf('}') + 1);
    start = end;
  }
}

/**
 * Reads a record file that may be anything: every line that is whole is kept, every other is named
 * with its reason, and what is no record at all is refused with one sentence. What is new in it,
 * the record decides.
 */
import { EventCollector } from './collect-events';
import type { RecordFile } from './record-file';
import { splitLines } from './split-lines';

/** Bytes. No export of this site is larger; a larger file is refused before it is read. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
/** In UTF-16 units: a step is some milliseconds of work. A line costs as much as its length and `LINE_COST`. */
const STEP_COST = 200_000;
const LINE_COST = 500;

/** Reads at once. A page reads large files with `readInSteps`, so that it stays alive. */
export function readRecordFile(text: string): RecordFile {
  const reading = readInSteps(text);
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}

/** Yields the fraction read so far, a few milliseconds of work apart, and returns the file. */
export function* readInSteps(text: string): Generator<number, RecordFile, void> {
  const file = new EventCollector();
  let spent = 0;
  for (const line of splitLines(text)) {
    for (const length of file.takeLine(line)) {
      spent += length + LINE_COST;
      if (spent < STEP_COST) continue;
      spent = 0;
      yield line.end / text.length;
    }
    if (file.isHopeless()) break;
  }
  return file.finish(text);
}

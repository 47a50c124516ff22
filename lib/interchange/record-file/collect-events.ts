/**
 * Takes the lines of a record file one by one and keeps what is whole. How a line is read is
 * decided in read-event-line.ts.
 */
import { canonicalJson } from '@/lib/core/canonical-json';
import type { LearningEvent } from '@/lib/core/progress';
import { explainRefusal } from './explain-refusal';
import { parseLine, readEventLine, type JsonLine } from './read-event-line';
import type { LineProblem, RecordFile } from './record-file';
import { isHeader, newerHeader, recordHeaderSchema, type RecordHeader } from './record-header';
import { isRunTogether, splitRunTogether, type Line } from './split-lines';

/** Problems beyond these are counted only. */
const MAX_PROBLEMS = 1_000;
/** After so many unreadable lines without a good one, or in all, the rest is left out. */
const MAX_BAD_RUN = 10_000;
const MAX_BAD = 100_000;

export class EventCollector {
  private header: RecordHeader | null = null;
  private newerVersion: number | null = null;
  private firstLine: number | null = null;
  private lastLine = 0;
  /** Lines of events that the headers announce, and those that came, good or bad. */
  private announced = 0;
  private lines = 0;
  /** Unreadable lines since the last good one. */
  private badRun = 0;
  private bad = 0;
  private readonly kept = new Map<string, { event: LearningEvent; line: number }>();
  private readonly problems: LineProblem[] = [];
  private unlisted = 0;

  /** Yields the length of each part that was read, mostly one: a line may be as long as the file. */
  *takeLine({ number, line, ended }: Line): Generator<number, void, void> {
    if (line === '') return;
    this.firstLine ??= number;
    this.lastLine = number;
    const parsed = parseLine(line);
    if (parsed.kind === 'unreadable' && isRunTogether(line)) {
      for (const part of splitRunTogether(line)) {
        if (this.isHopeless()) return;
        this.takeParsed(number, parseLine(part), ended);
        yield part.length;
      }
      return;
    }
    this.takeParsed(number, parsed, ended);
    yield line.length;
  }

  isHopeless(): boolean {
    return this.badRun >= MAX_BAD_RUN || this.bad >= MAX_BAD;
  }

  private report(line: number, reason: string): void {
    if (this.problems.length < MAX_PROBLEMS)
      this.problems.push({ line, reason: `Line ${line} ${reason}.` });
    else this.unlisted++;
  }

  private reportEvent(line: number, reason: string): void {
    this.lines++;
    this.badRun++;
    this.bad++;
    this.report(line, reason);
  }

  private takeParsed(number: number, parsed: JsonLine, ended: boolean): void {
    if (parsed.kind === 'json') return this.take(number, parsed.value);
    const { reason } = parsed;
    this.reportEvent(number, ended ? reason : `${reason} (the file ends within this line)`);
  }

  private take(number: number, value: unknown): void {
    if (isHeader(value)) return this.takeHeader(number, value);
    const read = readEventLine(value);
    switch (read.kind) {
      case 'event':
        return this.keep(number, read.event);
      case 'newer':
        this.newerVersion ??= read.version;
        return this.reportEvent(
          number,
          `holds an event of version ${read.version}, which is newer than this page`,
        );
      case 'unreadable':
        return this.reportEvent(number, read.reason);
      default:
        read satisfies never;
    }
  }

  private takeHeader(number: number, value: unknown): void {
    const newer = newerHeader.safeParse(value);
    if (newer.success) this.newerVersion ??= newer.data.version;
    const parsed = recordHeaderSchema.safeParse(value);
    if (!parsed.success) {
      const where = parsed.error.issues[0]?.path.join('.') ?? '';
      return this.report(number, `is a damaged header: "${where}" is not what it should be`);
    }
    this.header ??= parsed.data;
    this.announced += parsed.data.events;
  }

  private keep(number: number, event: LearningEvent): void {
    this.lines++;
    this.badRun = 0;
    const earlier = this.kept.get(event.id);
    if (!earlier) {
      this.kept.set(event.id, { event, line: number });
      return;
    }
    const [here, there] = [canonicalJson(event), canonicalJson(earlier.event)];
    if (here === there) return;
    this.report(number, `has the id of line ${earlier.line} and another content; one is kept`);
    // The smaller text, so that the order of the lines decides nothing.
    if (here < there) earlier.event = event;
  }

  finish(text: string): RecordFile {
    const { header, newerVersion, problems } = this;
    if (this.kept.size === 0 && (!header || newerVersion !== null || this.lines > 0)) {
      const firstProblem = problems[0]?.reason ?? null;
      return { kind: 'refused', reason: explainRefusal({ text, newerVersion, firstProblem }) };
    }
    if (this.isHopeless())
      this.report(this.lastLine, 'is the last that was read: too many before it cannot be read');
    else if (header && this.announced !== this.lines)
      this.report(
        this.lastLine,
        `is the last: the header announces ${this.announced} events and ${this.lines} came, so the end is missing or the header is damaged`,
      );
    if (!header && problems[0]?.line !== this.firstLine)
      this.report(this.firstLine ?? 1, 'should be the header, which is missing');
    return {
      kind: 'readable',
      header,
      events: [...this.kept.values()].map(({ event }) => event),
      problems: problems.sort((a, b) => a.line - b.line),
      unlistedProblems: this.unlisted,
      newer: newerVersion !== null,
    };
  }
}

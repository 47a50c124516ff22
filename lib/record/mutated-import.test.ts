/** Thousands of files that went wrong: each is refused or read, quickly, and harms nothing. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldEvents, listProfiles, listVisible, type LearningEvent } from '@/lib/core/progress';
import { oneOfEach, someAnswers } from '@/lib/interchange/record-file/events.fixture';
import { readRecordFile } from '@/lib/interchange/record-file/read-record-file';
import { writeRecordFile } from '@/lib/interchange/record-file/write-record-file';
import { writeStatements } from '@/lib/interchange/xapi/write-statements';
import { selectForExport } from './export-record';
import { previewImport, type ImportTarget } from './import-record';
import { mutations } from './mutate-file.fixture';
import { rememberRatings } from '@/lib/core/quiz/review';

const FILES = Number(process.env.TENFOLD_IMPORTS ?? 2_000);
const MICROSECONDS_EACH = 1_000_000;

const HEADER = { exportedAt: '2026-03-02T08:00:00.000Z', profiles: [], current: 'ada' };
const FILE = writeRecordFile([...oneOfEach(), ...someAnswers(6, 'phone', 'grace')], HEADER);

const PROTOTYPES = [
  Object,
  Array,
  Function,
  String,
  Number,
  Boolean,
  Map,
  Set,
  RegExp,
  Promise,
].map((constructor) => constructor.prototype as object);
/** Every property of the prototypes: its key and what stands there. */
function listProperties(): unknown[] {
  return PROTOTYPES.flatMap((prototype) =>
    Reflect.ownKeys(prototype).flatMap((key) => {
      const { value, get, set } = Reflect.getOwnPropertyDescriptor(prototype, key)!;
      return [key, value, get, set] as unknown[];
    }),
  );
}

const BEFORE = listProperties();

/** Compared one by one: an assertion library may itself stumble over a changed prototype. */
function arePrototypesUnchanged(): boolean {
  const now = listProperties();
  return now.length === BEFORE.length && now.every((part, place) => Object.is(part, BEFORE[place]));
}

const PRESENT = oneOfEach().slice(0, 5);

/** A record that holds some of the file already. */
const target: ImportTarget = {
  findTrouble: () => Promise.resolve(null),
  allEvents: () => PRESENT,
  profileId: () => 'ada',
  switchProfile: () => Promise.reject(new Error('a preview changes nothing')),
  backUp: () => Promise.reject(new Error('a preview changes nothing')),
  mergeEvents: () => Promise.reject(new Error('a preview changes nothing')),
  append: () => Promise.reject(new Error('a preview changes nothing')),
};

/** What every page would do with the events of an import. */
function use(events: LearningEvent[]): void {
  const profiles = listProfiles(events).slice(0, 4);
  for (const { id } of [...profiles, { id: 'ada' }]) {
    foldEvents(events, id, rememberRatings);
    writeStatements(listVisible(events, id), id);
  }
  const exported = selectForExport(events);
  const read = readRecordFile(writeRecordFile(exported, HEADER));
  expect(read).toMatchObject({ kind: 'readable', problems: [], events: exported });
}

it(
  `reads ${FILES} mutated files without a crash, a second's work or a changed prototype`,
  async () => {
    await fc.assert(
      fc.asyncProperty(mutations, async (mutate) => {
        const file = new File([mutate(FILE)], 'tenfold.jsonl');
        // Processor time of this process, so that a busy machine decides nothing.
        const start = process.cpuUsage();
        const preview = await previewImport(file, target);
        const { user, system } = process.cpuUsage(start);
        expect(user + system).toBeLessThan(MICROSECONDS_EACH);
        if (preview.kind === 'refused') expect(preview.reason).toMatch(/^This .+\.$/s);
        else use(preview.events);
        expect(arePrototypesUnchanged()).toBe(true);
      }),
      { numRuns: FILES },
    );
  },
  60_000 + FILES * 30,
);

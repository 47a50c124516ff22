/** Imports are a union: once or twice, in one order or the other, they end in the same record. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import {
  eventSchema,
  foldEvents,
  listProfiles,
  orderEvents,
  type Happening,
  type LearningEvent,
} from '@/lib/core/progress';
import { anAnswer, aRun } from '@/lib/interchange/record-file/events.fixture';
import { exportRecord, selectForExport } from './export-record';
import { applyImport, previewImport } from './import-record';
import { createImportTarget } from './record-actions';
import { aTab, load, type Tab } from './record.fixture';
import { rememberRatings } from '@/lib/core/quiz/review';

const RUNS = Number(process.env.TENFOLD_MERGES ?? 40);
const TIMEOUT_MS = 60_000 + RUNS * 1_000;
const AT = '2026-03-02T08:00:00.000Z';
const PROFILES = ['ada', 'grace'];
const DEVICES = ['laptop', 'phone'];
const PATTERNS = ['vision/rates', 'vision/depth'];

const open: Tab[] = [];
let databases = 0;

afterEach(async () => {
  await Promise.all(open.splice(0).map((tab) => tab.close()));
});

/** Ids of events that exist, mostly. */
const anyId = fc
  .tuple(fc.constantFrom(...DEVICES), fc.integer({ min: 1, max: 12 }))
  .map(([device, seq]) => `${device}-${seq}`);
const pattern = fc.constantFrom(...PATTERNS);

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc
    .tuple(fc.constantFrom('q1', 'q2', 'q3'), fc.boolean(), pattern)
    .map((parts) => anAnswer(...parts)),
  pattern.map((name): Happening => ({ type: 'read', payload: { pattern: name, mode: 'learn' } })),
  pattern.map((name): Happening => ({ type: 'opened', payload: { pattern: name, mode: 'why' } })),
  fc.constantFrom('r1', 'r2').map(aRun),
  fc
    .array(anyId, { minLength: 1, maxLength: 3 })
    .map((eventIds): Happening => ({ type: 'removed', payload: { eventIds } })),
  fc
    .tuple(fc.option(pattern), fc.integer({ min: 1, max: 12 }), fc.constantFrom(...DEVICES))
    .map(([name, seq, device]): Happening => {
      return { type: 'reset', payload: { pattern: name, upTo: { [device]: seq } } };
    }),
  anyId.map((eventId): Happening => ({ type: 'undone', payload: { eventId } })),
  fc
    .constantFrom(...PROFILES)
    .map((other): Happening => ({ type: 'profiles-joined', payload: { other } })),
  fc
    .constantFrom('Ada', 'Grace')
    .map((name): Happening => ({ type: 'profile-named', payload: { name } })),
);

/** What two devices wrote; now and then two events have one id. */
const history = fc
  .array(
    fc.record({
      happening,
      device: fc.constantFrom(...DEVICES),
      profile: fc.constantFrom(...PROFILES),
      seq: fc.integer({ min: 1, max: 12 }),
      second: fc.integer({ min: 0, max: 5 }),
    }),
    { maxLength: 16 },
  )
  .map((parts) =>
    parts.map(({ happening: what, device, profile, seq, second }) =>
      eventSchema.parse({
        ...what,
        id: `${device}-${seq}`,
        profileId: profile,
        deviceId: device,
        seq,
        at: `2026-03-01T10:00:0${second}.000Z`,
        v: 1,
      }),
    ),
  );

/** A file as it is sent: with a header, an event a line, each id once. */
function fileOf(events: readonly LearningEvent[]): File {
  return new File([exportRecord(events, AT, null).blob], 'tenfold.jsonl');
}

const file = history.map(fileOf);

/** A record of its own, with these files imported one after the other. */
async function importAll(files: readonly File[]) {
  const tab = await load(aTab({ database: `merge-${++databases}` }));
  open.push(tab);
  const target = createImportTarget(tab);
  for (const one of files) {
    const preview = await previewImport(one, target);
    if (preview.kind === 'refused') throw new Error(preview.reason);
    await applyImport(preview, target);
  }
  await tab.close();
  return { tab, events: [...target.allEvents()] };
}

/** What the learners see, and every event that another device would get. */
function stateOf(events: readonly LearningEvent[]) {
  const exported = selectForExport(events);
  return {
    progress: PROFILES.map((id) => foldEvents(events, id, rememberRatings)),
    profiles: listProfiles(exported),
    exported,
  };
}

it(
  'gives the same state from an export as it had',
  async () => {
    await fc.assert(
      fc.asyncProperty(history, async (events) => {
        const here = await importAll([fileOf(events)]);
        const there = await importAll([fileOf(here.events)]);
        expect(stateOf(here.events)).toEqual(stateOf(events));
        expect(stateOf(there.events)).toEqual(stateOf(events));
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT_MS,
);

it(
  'gives the same record for a file imported twice as for one imported once',
  async () => {
    await fc.assert(
      fc.asyncProperty(file, file, async (one, other) => {
        const once = await importAll([one, other]);
        const twice = await importAll([one, other, one, other]);
        expect(stateOf(twice.events)).toEqual(stateOf(once.events));
        expect(twice.events).toHaveLength(once.events.length);
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT_MS,
);

it(
  'gives the same state whichever of two files is imported first',
  async () => {
    await fc.assert(
      fc.asyncProperty(file, file, async (one, other) => {
        const forth = await importAll([one, other]);
        const back = await importAll([other, one]);
        expect(stateOf(back.events)).toEqual(stateOf(forth.events));
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT_MS,
);

it(
  'hides what an import brought when it is taken back, and nothing else',
  async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.nat(), fc.nat(), async (events, first, second) => {
        const whole = orderEvents(events);
        fc.pre(whole.length > 1);
        const to = 1 + (first % (whole.length - 1));
        const from = second % (to + 1);
        const one = fileOf(whole.slice(0, to));
        const before = await importAll([one]);
        const after = await importAll([one, fileOf(whole.slice(from))]);
        const imports = after.events.filter(({ type }) => type === 'imported');
        const latest = imports.reduce((late, event) => (event.seq > late.seq ? event : late));
        const payload = { eventId: latest.id };
        const undone = eventSchema.parse({ ...latest, id: 'undone', type: 'undone', payload });
        expect(stateOf(after.events)).toEqual(stateOf(whole));
        expect(stateOf([...after.events, undone])).toEqual(stateOf(before.events));
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT_MS,
);

/** A script of 200 operations, with something going wrong at every write: what was acknowledged is there. */
import 'fake-indexeddb/auto';
import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FaultyFactory, type WriteFault } from './faulty-storage.fixture';
import { aTab, anAnswer, load, type Tab } from './record.fixture';

const OPERATIONS = 200;
/** One fault more than the record overcomes without telling. */
const FAULTS_TOLD = 2;

const unhandled = vi.fn();
const open: Tab[] = [];
let databases = 0;

beforeEach(() => {
  unhandled.mockClear();
  process.on('unhandledRejection', unhandled);
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((tab) => tab.close()));
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

/** Opens tabs of one browser. */
function aBrowser(): () => { tab: Tab; factory: FaultyFactory } {
  const [disk, database] = [new FakeFactory(), `crash-${++databases}`];
  return () => {
    const factory = new FaultyFactory(disk);
    const tab = aTab({ database, factory: factory.asFactory(), retryMs: 1 });
    open.push(tab);
    return { tab, factory };
  };
}

/** The `step`th operation of the script: mostly answers, and each kind of change to the record. */
function operate(tab: Tab, step: number): Promise<unknown> {
  const events = tab.store.getState().events ?? [];
  const answer = events.findLast(({ type }) => type === 'answered');
  const change = events.findLast(({ type }) => type === 'reset' || type === 'removed');
  if (step % 40 === 39) return tab.reset(step % 80 === 39 ? 'vision/rates' : null);
  if (step % 20 === 10 && change) return tab.undo(change.id);
  if (step % 20 === 15 && answer) return tab.remove([answer.id]);
  if (step === 60 || step === 140) return tab.addProfile(`learner ${step}`);
  if (step === 100) return tab.joinProfile(events[0]?.profileId ?? 'nobody');
  if (step % 25 === 5) return tab.merge([anArrival(step)]).settled;
  return tab.record(anAnswer(`q${step % 7}`));
}

function anArrival(step: number) {
  const envelope = { id: `arrived-${step}`, profileId: 'abroad', deviceId: 'phone', seq: step };
  return {
    ...envelope,
    at: '2026-02-01T10:00:00.000Z',
    v: 1 as const,
    ...anAnswer('far'),
  } as const;
}

function idsOf(tab: Tab): string[] {
  return tab.store.getState().events?.map(({ id }) => id) ?? [];
}

function missingIn(tab: Tab, acknowledged: Iterable<string>): string[] {
  const there = new Set(idsOf(tab));
  return [...acknowledged].filter((id) => !there.has(id));
}

it('survives a death before, after and with each write, and each store opens again', async () => {
  const openTab = aBrowser();
  let acknowledged: readonly string[] = [];
  let crashes = 0;
  let { tab, factory } = openTab();
  await load(tab);

  /** Does the operation and dies at one of its writes; false where it has no such write and is done. */
  async function dieAt(step: number, write: number, death: WriteFault): Promise<boolean> {
    const from = factory.writes;
    factory.faultAt = (number) => (number === from + write ? death : null);
    await operate(tab, step);
    if (!factory.isDead) return false;
    crashes++;
    await tab.close();
    ({ tab, factory } = openTab());
    await load(tab);
    expect(tab.store.getState().status).toEqual({ state: 'saved' });
    expect(missingIn(tab, acknowledged)).toEqual([]);
    return true;
  }

  for (let step = 0; step < OPERATIONS; step++) {
    let write = 0;
    while ((await dieAt(step, write, 'die-before')) && (await dieAt(step, write, 'die-after'))) {
      // What is on disk when the tab dies is done, although nobody was told.
      const before = idsOf(tab).length;
      if (step % 2 === 0 && (await dieAt(step, write, 'die-committed'))) {
        expect(idsOf(tab).length).toBeGreaterThan(before);
        break;
      }
      write++;
    }
    expect(tab.store.getState().status).toEqual({ state: 'saved' });
    acknowledged = idsOf(tab);
  }
  expect(crashes).toBeGreaterThanOrEqual(OPERATIONS * 2);
});

it.each(['abort', 'quota', 'lost-connection', 'slow'] as const)(
  'saves everything in the end where each write meets: %s',
  async (fault) => {
    const openTab = aBrowser();
    const { tab, factory } = openTab();
    await load(tab);
    const told = new Set<string>();
    tab.store.subscribe(({ status }) => {
      if (status.state === 'unavailable') told.add(status.message);
    });
    const acknowledged = new Set<string>();
    for (let step = 0; step < OPERATIONS; step++) {
      const from = factory.writes;
      factory.faultAt = (number) => (number < from + FAULTS_TOLD ? fault : null);
      await operate(tab, step);
      if (tab.store.getState().status.state !== 'saved') continue;
      for (const id of idsOf(tab)) acknowledged.add(id);
    }
    const recorded = idsOf(tab);
    await vi.waitFor(() => expect(tab.store.getState().status).toEqual({ state: 'saved' }));
    const next = openTab().tab;
    await load(next);
    expect(idsOf(next).sort()).toEqual(recorded.sort());
    expect(missingIn(next, acknowledged)).toEqual([]);
    expect(recorded.length).toBeGreaterThanOrEqual(OPERATIONS);
    expect([...told].map((message) => message.split('.')[0])).toEqual(TOLD[fault]);
  },
);

/** What the learner read, up to the first full stop. */
const TOLD: Record<'abort' | 'quota' | 'lost-connection' | 'slow', string[]> = {
  abort: ['Your progress could not be saved (AbortError)'],
  quota: ['This browser has no storage left for this site, so your progress is not being saved'],
  'lost-connection': ['Your progress could not be saved (UnknownError)'],
  slow: [],
};

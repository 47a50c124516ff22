/**
 * A browser with several tabs on one record, driven by random operations, and what must be true of
 * it in the end. Operations are not waited for unless one says so, so that tabs interleave.
 */
import 'fake-indexeddb/auto';
import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { canonicalJson } from '@/lib/core/canonical-json';
import { isUndoable, type LearningEvent } from '@/lib/core/progress';
import { FaultyFactory } from './faulty-storage.fixture';
import type { Appended } from './learning-record';
import { aStorage, aTab, anAnswer, load, type Tab } from './record.fixture';

const PATTERNS = ['vision/rates', 'vision/depth'] as const;
const MAX_TABS = 4;

export type Operation =
  | { kind: 'answer'; tab: number; question: number; pattern: number }
  | { kind: 'open-lesson' | 'finish-lesson'; tab: number; pattern: number }
  | { kind: 'reset'; tab: number; pattern: number | null }
  | { kind: 'remove' | 'undo' | 'join' | 'switch-profile'; tab: number; which: number }
  | { kind: 'add-profile' | 'name-profile'; tab: number }
  | { kind: 'merge'; tab: number; from: number; count: number }
  | { kind: 'open-tab' }
  | { kind: 'wait' }
  | { kind: 'reload' | 'close' | 'kill' | 'lose-connection'; tab: number };

const tab = fc.nat(MAX_TABS - 1);
const which = fc.nat(50);
const pattern = fc.nat(PATTERNS.length - 1);
const kind = <const K extends string>(...kinds: K[]) => fc.constantFrom(...kinds);

const operation: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ kind: kind('answer'), tab, question: fc.nat(4), pattern }),
  },
  { weight: 2, arbitrary: fc.record({ kind: kind('open-lesson', 'finish-lesson'), tab, pattern }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: kind('reset'), tab, pattern: fc.option(pattern) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: kind('remove', 'undo', 'join', 'switch-profile'), tab, which }),
  },
  { weight: 1, arbitrary: fc.record({ kind: kind('add-profile', 'name-profile'), tab }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: kind('merge'), tab, from: fc.nat(6), count: fc.nat(4) }),
  },
  {
    weight: 3,
    arbitrary: fc.oneof(fc.record({ kind: kind('open-tab') }), fc.record({ kind: kind('wait') })),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: kind('reload', 'close', 'kill', 'lose-connection'), tab }),
  },
);

export interface Script {
  operations: Operation[];
  /** Whether the browser has a `localStorage`. */
  mirrored: boolean;
}

/** Mostly short, sometimes of up to a hundred operations. */
export const scripts: fc.Arbitrary<Script> = fc.record({
  operations: fc.oneof(
    { weight: 4, arbitrary: fc.array(operation, { maxLength: 20, size: 'max' }) },
    { weight: 1, arbitrary: fc.array(operation, { maxLength: 100, size: 'max' }) },
  ),
  mirrored: fc.boolean(),
});

interface LivingTab {
  tab: Tab;
  factory: FaultyFactory;
}

let browsers = 0;

export class Browser {
  private readonly disk = new FakeFactory();
  private readonly database = `model-${++browsers}`;
  private readonly storage: ReturnType<typeof aStorage> | null;
  private tabs: LivingTab[] = [];
  private readonly running: Promise<unknown>[] = [];
  /** The ids of events of which a living tab has said "saved". */
  readonly acknowledged = new Set<string>();

  constructor({ mirrored }: Pick<Script, 'mirrored'>) {
    this.storage = mirrored ? aStorage() : null;
  }

  openTab(): LivingTab {
    const factory = new FaultyFactory(this.disk);
    const tab = aTab({
      database: this.database,
      factory: factory.asFactory(),
      storage: this.storage,
      retryMs: 5,
    });
    tab.start();
    const living = { tab, factory };
    this.tabs.push(living);
    return living;
  }

  async run(operations: readonly Operation[]): Promise<void> {
    for (const operation of operations) await this.do(operation);
  }

  private async do(operation: Operation): Promise<void> {
    if (operation.kind === 'wait') return void (await Promise.all(this.running.splice(0)));
    if (operation.kind === 'open-tab') {
      if (this.tabs.length < MAX_TABS) this.openTab();
      return;
    }
    const living = this.tabs[operation.tab % this.tabs.length] ?? this.openTab();
    const { tab, factory } = living;
    const { events, profileId } = tab.store.getState();
    const known = events ?? [];
    switch (operation.kind) {
      case 'answer':
        return this.append(
          living,
          tab.append(anAnswer(`q${operation.question}`, { pattern: PATTERNS[operation.pattern]! })),
        );
      case 'open-lesson':
      case 'finish-lesson': {
        const type = operation.kind === 'open-lesson' ? 'opened' : 'read';
        const payload = { pattern: PATTERNS[operation.pattern]!, mode: 'learn' } as const;
        return this.append(living, tab.append({ type, payload }));
      }
      case 'reset':
        return this.act(
          tab.reset(operation.pattern === null ? null : PATTERNS[operation.pattern]!),
        );
      case 'remove': {
        const event = pick(known, operation.which);
        return event && this.act(tab.remove([event.id]));
      }
      case 'undo': {
        const event = pick(known.filter(isUndoable), operation.which);
        return event && this.act(tab.undo(event.id));
      }
      case 'join':
      case 'switch-profile': {
        const other = pick(known, operation.which)?.profileId ?? profileId;
        return this.act(
          operation.kind === 'join' ? tab.joinProfile(other) : tab.switchProfile(other),
        );
      }
      case 'add-profile':
        return this.act(tab.addProfile('Ada'));
      case 'name-profile':
        return this.act(tab.nameProfile('Grace'));
      case 'merge':
        return this.append(living, tab.merge(foreignEvents(operation.from, operation.count)));
      case 'lose-connection':
        return factory.cut();
      case 'reload':
        await this.leave(living);
        this.openTab();
        return;
      case 'close':
        return this.leave(living);
      case 'kill':
        factory.die();
        return this.leave(living);
      default:
        operation satisfies never;
    }
  }

  private append({ tab, factory }: LivingTab, { batch, settled }: Appended): void {
    this.act(
      settled.then(() => {
        const { status } = tab.store.getState();
        if (factory.isDead || status.state !== 'saved') return;
        for (const { id } of batch?.events ?? []) this.acknowledged.add(id);
      }),
    );
  }

  private act(settled: Promise<unknown>): void {
    this.running.push(settled);
  }

  private async leave(living: LivingTab): Promise<void> {
    this.tabs = this.tabs.filter((other) => other !== living);
    await living.tab.close();
  }

  /** Lets everything finish. Resolves with what each living tab, and one that was just opened, shows. */
  async settle(): Promise<Shown[]> {
    await Promise.all(this.running.splice(0));
    this.openTab();
    await Promise.all(this.tabs.map(({ tab }) => load(tab)));
    for (let round = 0; round < 400 && !areEqual(this.shown()); round++) {
      await new Promise((resolve) => setTimeout(resolve, round < 50 ? 0 : 5));
    }
    return this.shown();
  }

  private shown(): Shown[] {
    return this.tabs.map(({ tab }) => {
      const { events, progress, profileId, status } = tab.store.getState();
      const ids = (events ?? []).map(({ id }) => id).sort();
      // Before anything is written, nobody knows whose turn it is.
      return { ids, progress, profileId: ids.length > 0 ? profileId : null, state: status.state };
    });
  }

  async close(): Promise<void> {
    for (const living of [...this.tabs]) await this.leave(living);
  }
}

interface Shown {
  ids: string[];
  progress: unknown;
  profileId: string | null;
  state: string;
}

function areEqual(shown: readonly Shown[]): boolean {
  const [first, ...others] = shown.map(canonicalJson);
  return others.every((other) => other === first) && shown[0]?.state === 'saved';
}

function pick<T>(items: readonly T[], which: number): T | undefined {
  return items[which % Math.max(1, items.length)];
}

/** Events of another device; files that overlap hold the same ones. */
function foreignEvents(from: number, count: number): LearningEvent[] {
  return Array.from({ length: count }, (_, place) => {
    const seq = from + place + 1;
    const at = `2026-02-01T10:00:0${seq % 10}.000Z`;
    const envelope = { id: `foreign-${seq}`, profileId: 'abroad', deviceId: 'phone', seq, at };
    return { ...envelope, v: 1, ...anAnswer(`f${seq}`) } as LearningEvent;
  });
}

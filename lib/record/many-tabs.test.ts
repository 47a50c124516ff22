/** Any number of tabs, in any order of events: nothing acknowledged is lost, and all show the same in the end. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Browser, scripts, type Script } from './tab-model.fixture';

const SEQUENCES = Number(process.env.TENFOLD_SEQUENCES ?? 500);
const HOUR_MS = 3_600_000;

/** Scripts that failed once. */
const PINNED: [Script][] = [
  // A fact from before anybody knew whose turn it was, written by two tabs for two profiles.
  [
    {
      operations: [
        { kind: 'answer', tab: 1, question: 0, pattern: 0 },
        { kind: 'open-tab' },
        { kind: 'add-profile', tab: 0 },
        { kind: 'answer', tab: 1, question: 4, pattern: 0 },
      ],
      mirrored: true,
    },
  ],
  // Reading what another tab wrote failed, and a fact was saved before it was tried again.
  [
    {
      operations: [
        { kind: 'remove', tab: 0, which: 0 },
        { kind: 'open-tab' },
        { kind: 'open-tab' },
        { kind: 'answer', tab: 0, question: 0, pattern: 0 },
        { kind: 'reload', tab: 0 },
        { kind: 'close', tab: 0 },
        { kind: 'lose-connection', tab: 0 },
        { kind: 'reload', tab: 1 },
        { kind: 'lose-connection', tab: 0 },
        { kind: 'answer', tab: 0, question: 0, pattern: 0 },
      ],
      mirrored: false,
    },
  ],
];

const unhandled = vi.fn();

beforeEach(() => {
  unhandled.mockClear();
  process.on('unhandledRejection', unhandled);
});

afterEach(() => {
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

async function keepsEverything({ operations, mirrored }: Script): Promise<void> {
  const browser = new Browser({ mirrored });
  try {
    await browser.run(operations);
    const shown = await browser.settle();
    const last = shown.at(-1)!;
    for (const one of shown) expect(one).toEqual(last);
    expect(last.state).toBe('saved');
    const there = new Set(last.ids);
    expect([...browser.acknowledged].filter((id) => !there.has(id))).toEqual([]);
  } finally {
    await browser.close();
  }
}

it(
  `loses nothing acknowledged and shows the same in all tabs, in ${SEQUENCES} random sequences`,
  async () => {
    await fc.assert(fc.asyncProperty(scripts, keepsEverything), {
      numRuns: SEQUENCES,
      examples: PINNED,
    });
  },
  HOUR_MS,
);

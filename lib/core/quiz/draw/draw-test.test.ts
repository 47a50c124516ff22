import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Difficulty } from '../question';
import { type BankQuestion, drawTest } from './draw-test';

const NEEDED = { easy: 3, medium: 4, hard: 3 } as const;
const SEEDS = 10_000;

/** Questions by objective, written as difficulties: `{ rate: 'eemh' }`. */
function aBank(objectives: Record<string, string>): BankQuestion[] {
  const difficulties: Record<string, Difficulty> = { e: 'easy', m: 'medium', h: 'hard' };
  return Object.entries(objectives).flatMap(([objective, letters]) =>
    [...letters].map((letter, index) => ({
      id: `${objective}-${index}`,
      difficulty: difficulties[letter]!,
      objective,
    })),
  );
}

/** 36 questions, 12 of each difficulty, five objectives. */
const BANK = aBank({
  rate: 'eeeemmhh',
  curve: 'eeemmmhh',
  order: 'eemmmhhh',
  choose: 'eemmhhh',
  code: 'emmhh',
});

function draw(bank: readonly BankQuestion[], seed: number, avoid: readonly string[] = []) {
  const drawn = drawTest(bank, { seed, avoid });
  if (!drawn.ok) throw new Error(JSON.stringify(drawn.error));
  return drawn.value;
}

/** What of the blueprint a drawn test misses; empty for a good one. */
function misses(bank: readonly BankQuestion[], ids: readonly string[]): string[] {
  const byId = new Map(bank.map((question) => [question.id, question]));
  const drawn = ids.map((id) => byId.get(id)!);
  const found = [];
  if (new Set(ids).size !== 10) found.push(`${new Set(ids).size} different questions`);
  for (const [difficulty, needed] of Object.entries(NEEDED)) {
    const count = drawn.filter((question) => question.difficulty === difficulty).length;
    if (count !== needed) found.push(`${count} ${difficulty}`);
  }
  for (const { objective } of bank) {
    if (!drawn.some((question) => question.objective === objective)) found.push(objective);
  }
  return found;
}

it('meets the blueprint for ten thousand seeds, each without a question of the test before', () => {
  let last: string[] = [];
  for (let seed = 0; seed < SEEDS; seed++) {
    const ids = draw(BANK, seed, last);
    const again = ids.filter((id) => last.includes(id));
    if (misses(BANK, ids).length > 0 || again.length > 0) {
      expect({ seed, misses: misses(BANK, ids), again }).toEqual({ seed, misses: [], again: [] });
    }
    last = ids;
  }
  expect(last).toHaveLength(10);
});

it('draws the same test for the same seed, however the bank is sorted', () => {
  expect(draw([...BANK].reverse(), 77)).toEqual(draw(BANK, 77));
});

it('draws each question of an objective and difficulty about equally often', () => {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 4000; seed++) {
    for (const id of draw(BANK, seed)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  // Every question is drawn, and the four easy ones on the rate alike (about 500 each; sd below 22).
  expect(counts.size).toBe(36);
  const easy = [0, 1, 2, 3].map((index) => counts.get(`rate-${index}`)!);
  expect(Math.max(...easy) - Math.min(...easy)).toBeLessThan(140);
});

it('gives each of five objectives two questions where the bank allows', () => {
  for (let seed = 0; seed < 200; seed++) {
    const objectives = draw(BANK, seed).map((id) => id.split('-')[0]);
    for (const one of ['rate', 'curve', 'order', 'choose', 'code']) {
      expect(objectives.filter((objective) => objective === one)).toHaveLength(2);
    }
  }
});

it('draws the whole bank where it has just enough', () => {
  const bank = aBank({ rate: 'eem', curve: 'emm', order: 'mhhh' });
  expect([...draw(bank, 3)].sort()).toEqual(bank.map((question) => question.id).sort());
});

it('finds the one test in which every objective has a place', () => {
  // The hard places go to three objectives that have nothing else, so the others must take the rest.
  const bank = aBank({ a: 'h', b: 'h', c: 'h', d: 'hm', e: 'hmme', f: 'eeehhhmm' });
  for (let seed = 0; seed < 500; seed++) expect(misses(bank, draw(bank, seed))).toEqual([]);
});

it('repeats only what it has to of the last attempt', () => {
  // Four hard ones: three were seen, so one is new and two return. Of the rest there is enough.
  const bank = aBank({ rate: 'eeeeeemmmmmmmmh', curve: 'hhh' });
  const hard = bank.filter((question) => question.difficulty === 'hard');
  const avoid = hard.slice(0, 3).map((question) => question.id);
  for (let seed = 0; seed < 200; seed++) {
    expect(draw(bank, seed, avoid).filter((id) => avoid.includes(id))).toHaveLength(2);
  }
});

it('repeats a question rather than leaving an objective out', () => {
  const bank = aBank({ rate: 'eeeeeemmmmmmmmhhhhhh', curve: 'e' });
  expect(draw(bank, 1, ['curve-0'])).toContain('curve-0');
});

it('says how many questions of which difficulty a bank lacks', () => {
  const bank = aBank({ rate: 'eemmmm', curve: 'mmmmh' });
  expect(drawTest(bank, { seed: 1, avoid: [] })).toEqual({
    ok: false,
    error: {
      tooFew: [
        { difficulty: 'easy', needed: 3, found: 2 },
        { difficulty: 'hard', needed: 3, found: 1 },
      ],
      leftOut: [],
    },
  });
});

it('names the objectives for which there is no place', () => {
  const bank = aBank({ a: 'h', b: 'h', c: 'h', d: 'h', e: 'eeemmmm' });
  const drawn = drawTest(bank, { seed: 1, avoid: [] });
  expect(drawn.ok).toBe(false);
  expect(!drawn.ok && drawn.error.leftOut).toHaveLength(1);
});

it('never throws, and where it draws meets the blueprint, for any bank and any last attempt', () => {
  const question = fc.record({
    difficulty: fc.constantFrom<Difficulty>('easy', 'medium', 'hard'),
    objective: fc.constantFrom('a', 'b', 'c', '__proto__'),
  });
  fc.assert(
    fc.property(
      fc.array(question, { maxLength: 40 }),
      fc.integer(),
      fc.nat(40),
      (some, seed, n) => {
        const bank = some.map((one, index) => ({ ...one, id: `q${index}` }));
        const avoid = bank.slice(0, n).map((one) => one.id);
        const drawn = drawTest(bank, { seed, avoid });
        if (drawn.ok) expect(misses(bank, drawn.value)).toEqual([]);
        else expect(drawn.error.tooFew.length + drawn.error.leftOut.length).toBeGreaterThan(0);
      },
    ),
  );
});

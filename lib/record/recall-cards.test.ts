import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { rateMemory } from '@/lib/core/quiz/review';
import { aTab, AT, load, type Tab } from './record.fixture';

const database = 'recall-cards';
const open: Tab[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((tab) => tab.close()));
});

async function aLoadedTab(): Promise<Tab> {
  const tab = await load(aTab({ database }));
  open.push(tab);
  return tab;
}

const reviewsOf = (tab: Tab) =>
  tab.store.getState().progress?.patterns['vision/rates']?.reviews.map(({ memory }) => memory.due);

it('knows when a card is due as soon as it is rated, and in the next tab', async () => {
  const due = rateMemory(null, 'good', new Date(AT)).due;
  const tab = await aLoadedTab();
  await tab.record({
    type: 'card-reviewed',
    payload: { pattern: 'vision/rates', cardId: 'c1', contentHash: 'h1', rating: 'good', turn: 0 },
  });
  expect(reviewsOf(tab)).toEqual([due]);
  expect(reviewsOf(await aLoadedTab())).toEqual([due]);
});

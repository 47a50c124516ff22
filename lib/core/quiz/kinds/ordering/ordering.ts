/**
 * Putting items in order. Credit is Kendall's rank correlation with the right order, not below zero:
 * max(0, pairs in order - pairs reversed) / all pairs (M. G. Kendall, "A New Measure of Rank
 * Correlation", Biometrika 30, 1938). A chance order earns nothing on average before the cut at zero.
 */
import { orderShown } from '../../choice-order';
import type { QuestionKind } from '../../kind';
import { listMisconceptions } from '../list-misconceptions';
import { findMisplaced } from './find-misplaced';

export const ordering: QuestionKind<'ordering'> = {
  id: 'ordering',
  title: 'Put in order',

  grade({ items }, response) {
    const places = new Map(items.map((item, place) => [item.id, place]));
    // Right places of the items from the top down, as the learner put them.
    const ranks: number[] = [];
    for (const id of response.chosen) {
      const place = places.get(id);
      if (place === undefined) return { kind: 'invalid', reason: 'unknown' };
      ranks.push(place);
      if (ranks.length > items.length) return { kind: 'invalid', reason: 'too-many' };
    }
    if (new Set(ranks).size < ranks.length) return { kind: 'invalid', reason: 'too-many' };
    if (ranks.length < items.length) return { kind: 'invalid', reason: 'incomplete' };
    const misplaced = findMisplaced(ranks);
    return {
      kind: 'points',
      earned: creditOrder(ranks),
      possible: 1,
      parts: items.map(({ id }, place) => ({ id, right: !misplaced.has(place) })),
      misconceptions: listMisconceptions(items.filter((_, place) => misplaced.has(place))),
    };
  },

  rightResponse: ({ items }) => ({ chosen: items.map((item) => item.id), texts: {} }),

  guessChance: ({ items }) => items.reduce((chance, _, place) => chance / (place + 1), 1),

  orderParts: ({ items }, seed) => orderShown(items, seed),
};

/** Credit in [0, 1]; 1 only for the right order. */
function creditOrder(ranks: readonly number[]): number {
  const pairs = (ranks.length * (ranks.length - 1)) / 2;
  let reversed = 0;
  ranks.forEach((rank, place) => {
    for (const later of ranks.slice(place + 1)) if (later < rank) reversed++;
  });
  return Math.max(0, pairs - 2 * reversed) / pairs;
}

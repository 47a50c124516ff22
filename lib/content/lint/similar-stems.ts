/**
 * Finds questions that ask nearly the same, in one pool or in two: pools may never share a question.
 * Two texts are alike by the share of word pairs that they have in common (Broder 1997, "On the
 * resemblance and containment of documents", with shingles of two words).
 */
import { allQuestions, type Finding, type Pools } from './pools';

/** Above this resemblance two stems ask the same. In [0, 1]. */
const LIMIT = 0.6;

export function findSimilarStems(pools: Pools): Finding[] {
  const texts = [
    ...allQuestions(pools).map(({ id, stem }) => ({ id, shingles: listShingles(stem) })),
    ...pools.cards.map(({ id, front }) => ({ id, shingles: listShingles(front) })),
  ];
  // Where each shingle was seen: only texts that share one are held against each other.
  const holders = new Map<string, number[]>();
  return texts.flatMap(({ id, shingles }, place) => {
    const shared = new Map<number, number>();
    for (const shingle of shingles) {
      const before = holders.get(shingle) ?? [];
      for (const other of before) shared.set(other, (shared.get(other) ?? 0) + 1);
      holders.set(shingle, before);
      before.push(place);
    }
    const twins = [...shared]
      .filter(([other, count]) => count / sizeOfUnion(other, place, count) > LIMIT)
      .map(([other]) => other);
    if (twins.length === 0) return [];
    const twin = texts[Math.min(...twins)]!;
    return [
      {
        id,
        message: `asks nearly the same as "${twin.id}". Ask for something else, or remove one of the two.`,
      },
    ];
  });

  function sizeOfUnion(one: number, other: number, shared: number): number {
    return texts[one]!.shingles.size + texts[other]!.shingles.size - shared;
  }
}

function listShingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? [];
  if (words.length < 2) return new Set(words);
  return new Set(words.slice(1).map((word, place) => `${words[place]} ${word}`));
}

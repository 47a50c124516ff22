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
  return texts.flatMap(({ id, shingles }, place) => {
    const twin = texts
      .slice(0, place)
      .find((other) => resemblance(other.shingles, shingles) > LIMIT);
    if (!twin) return [];
    return [
      {
        id,
        message: `asks nearly the same as "${twin.id}". Ask for something else, or remove one of the two.`,
      },
    ];
  });
}

function listShingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? [];
  if (words.length < 2) return new Set(words);
  return new Set(words.slice(1).map((word, place) => `${words[place]} ${word}`));
}

/** Size of the intersection over the size of the union; 0 where both are empty. */
function resemblance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((shingle) => b.has(shingle)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

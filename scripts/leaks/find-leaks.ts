/**
 * Whether something that must not be sent yet stands in what was sent. Pure; what must not be sent
 * is gathered in collect-secrets.ts.
 */
import { compact, stripMarks, unescapeText, wordsOf } from './words-of';

export interface Secret {
  questionId: string;
  /** What it is, e.g. `rationale no-backward`, `key`. */
  part: string;
  /** Pieces of its text as `wordsOf` writes them, each of at least NEEDLE_WORDS words. */
  words: readonly string[];
  /** Pieces of JSON that tell it, without white space. */
  literals: readonly string[];
}

export interface Body {
  /** Where it came from. */
  address: string;
  text: string;
}

export interface Leak {
  address: string;
  questionId: string;
  part: string;
  /** The words or the JSON that were found. */
  found: string;
}

/** Fewer words than these stand in many texts. */
export const NEEDLE_WORDS = 4;

/** At most one leak for each secret in each body. */
export function findLeaks(bodies: readonly Body[], secrets: readonly Secret[]): Leak[] {
  const needles = indexNeedles(secrets);
  return bodies.flatMap(({ address, text }) => {
    const unescaped = unescapeText(text);
    const json = compact(unescaped);
    const found = new Map<Secret, string>();
    for (const words of [wordsOf(unescaped), wordsOf(stripMarks(unescaped))]) {
      findWords(words, needles, found);
    }
    for (const secret of secrets) {
      const literal = secret.literals.find((one) => json.includes(one));
      if (literal !== undefined) found.set(secret, literal);
    }
    return [...found].map(([{ questionId, part }, piece]) => ({
      address,
      questionId,
      part,
      found: piece,
    }));
  });
}

/** By their first words. */
type Needles = ReadonlyMap<string, readonly { words: readonly string[]; secret: Secret }[]>;

function indexNeedles(secrets: readonly Secret[]): Needles {
  const needles = new Map<string, { words: string[]; secret: Secret }[]>();
  for (const secret of secrets) {
    for (const needle of secret.words) {
      const words = needle.split(' ');
      const start = startAt(words, 0);
      needles.set(start, [...(needles.get(start) ?? []), { words, secret }]);
    }
  }
  return needles;
}

function findWords(text: string, needles: Needles, found: Map<Secret, string>): void {
  const words = text.split(' ');
  for (let at = 0; at + NEEDLE_WORDS <= words.length; at++) {
    for (const needle of needles.get(startAt(words, at)) ?? []) {
      const isHere = needle.words.every((word, place) => words[at + place] === word);
      if (isHere) found.set(needle.secret, needle.words.join(' '));
    }
  }
}

function startAt(words: readonly string[], at: number): string {
  return words.slice(at, at + NEEDLE_WORDS).join(' ');
}

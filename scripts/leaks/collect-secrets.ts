/**
 * What of a bank must not be sent before a test is handed in: rationales, solutions, checks, mistakes
 * and keys, in the pieces that a page would hold. A piece that may be seen elsewhere proves nothing
 * and is left out.
 */
import type { FeedbackText } from '@/components/lesson/list-feedback-texts';
import { rightResponse, type Gradable } from '@/lib/core/quiz';
import { NEEDLE_WORDS, type Secret } from './find-leaks';
import { compact, wordsOf } from './words-of';

/** Shorter pieces stand in many texts. */
const NEEDLE_LENGTH = 18;
/** Of a typed answer, in characters without spaces: shorter ones are in any code. */
const TYPED_LENGTH = 8;

/** What may be seen by anybody: lessons, other questions, and what the bank itself asks. */
export interface Allowed {
  /** Texts as authors wrote them. */
  texts: readonly string[];
  /** Questions whose answers are given at once. */
  gradables: readonly Gradable[];
}

export function collectSecrets(
  texts: readonly FeedbackText[],
  gradables: readonly Gradable[],
  allowed: Allowed,
): Secret[] {
  const seenWords = ` ${wordsOf(allowed.texts.join('\n'))} `;
  const seenTexts = compact(allowed.texts.join('\n'));
  const seenKeys = new Set(allowed.gradables.flatMap(listKeys));
  const isSecret = (literal: string) =>
    !seenKeys.has(literal) && !seenTexts.includes(literal.replace(/^"|"$/g, ''));
  const isHidden = (words: string) => !seenWords.includes(` ${words} `);
  const prose = texts.map(({ questionId, part, text, pieces }) => ({
    questionId,
    part,
    words: [...new Set([text, ...pieces].map(wordsOf))].filter(isNeedle).filter(isHidden),
    literals: [],
  }));
  const keys = gradables.map((gradable) => ({
    questionId: gradable.id,
    part: 'key',
    words: [],
    literals: listKeys(gradable).filter(isSecret),
  }));
  return [...prose, ...keys].filter(({ words, literals }) => words.length + literals.length > 0);
}

function isNeedle(words: string): boolean {
  return words.length >= NEEDLE_LENGTH && words.split(' ').length >= NEEDLE_WORDS;
}

/** Ways in which JSON can tell the right answer. */
function listKeys(gradable: Gradable): string[] {
  const { chosen = [], texts = {} } = rightResponse(gradable, { run: null }) ?? {};
  const orders = chosen.length > 1 ? [JSON.stringify(chosen)] : [];
  const typed = Object.values(texts)
    .filter((text) => compact(text).length >= TYPED_LENGTH)
    .map((text) => JSON.stringify(text));
  return [...orders, ...typed, ...listMarks(gradable)].map(compact);
}

/** Where a part is marked as right, as the questions' own data marks it. */
function listMarks(gradable: Gradable): string[] {
  switch (gradable.kind) {
    case 'single':
    case 'multiple':
      return gradable.choices.filter((one) => one.correct).flatMap(({ id }) => markRight(id));
    case 'numeric':
      return gradable.numbers
        .filter((one) => one.correct)
        .flatMap(({ id, value, tolerance }) => [
          ...markRight(id),
          `"value":${value},"tolerance":${tolerance}`,
        ]);
    case 'blanks':
      return gradable.blanks.flatMap(({ answers }) =>
        answers
          .filter((one) => one.correct)
          .map(({ texts }) => `"texts":${JSON.stringify(texts)},"correct":true`),
      );
    case 'ordering':
    case 'from-run':
      return [];
    default:
      return gradable satisfies never;
  }
}

function markRight(id: string): string[] {
  const name = `"id":${JSON.stringify(id)}`;
  return [`${name},"correct":true`, `"correct":true,${name}`];
}

/**
 * Runs every rule over the questions and cards of one pattern, which by then are sound one by one.
 * Where each stands in the authors' files comes in with them.
 */
import type { Point, Problem } from '../problem';
import { checkBankSize } from './bank-size';
import { findLongKeys } from './key-length';
import { findLeakingHints } from './leaking-hints';
import { allQuestions, type Finding, type Pools } from './pools';
import { findSimilarStems } from './similar-stems';
import { findUnnamedOptimizers } from './unnamed-optimizer';

/** Where something is written. */
export interface SourcePlace extends Point {
  /** Path from the project's root. */
  file: string;
}

export interface LintedPattern extends Pools {
  /** Of a question or a card; of `pattern.mdx` for null, where a finding is the bank's as a whole. */
  placeOf(id: string | null): SourcePlace;
}

export type LintPattern = (pattern: LintedPattern) => Problem[];

export const lintBank: LintPattern = (pattern) => {
  const questions = allQuestions(pattern);
  const cards = new Set(pattern.cards.map(({ id }) => id));
  const findings: Finding[] = [
    ...findLongKeys('practice', pattern.practice),
    ...findLongKeys('challenge', pattern.challenge),
    ...findLongKeys('bank of the test', pattern.test),
    ...findSimilarStems(pattern),
    ...findLeakingHints(questions),
    ...findUnnamedOptimizers(questions),
    ...checkBankSize(pattern),
  ];
  return findings.map(({ id, message }) => ({
    ...pattern.placeOf(id),
    ...(id === null ? {} : { where: `${cards.has(id) ? 'card' : 'question'} "${id}"` }),
    message,
  }));
};

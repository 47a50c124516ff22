/** Builders for tests: a question of each kind with fixed ids, of which a test overrides what it is about. */
import type { GradeContext, Score } from './kind';
import type { Gradable, KindId, MeasuredAnswer } from './question';
import type { Response } from './response';

export const NO_RUN: GradeContext = { run: null };

const base = { id: 'q', difficulty: 'easy', objective: 'o', contentHash: 'h' } as const;
const explained = { rationale: 'why', misconception: null };

export const choose = (...chosen: string[]): Response => ({ chosen, texts: {} });
export const type = (texts: Record<string, string>): Response => ({ chosen: [], texts });
export const typeNumber = (number: string): Response => type({ number });

/** What an answer earned, of 1; the reason where it is none. */
export function earned(score: Score): number | string {
  return score.kind === 'points' ? score.earned / score.possible : score.reason;
}

/** Each wrong choice stands for the misconception `<id>-belief`. */
function choices(ids: readonly string[], right: readonly string[], pinned: readonly string[]) {
  return ids.map((id) => ({
    ...explained,
    id,
    text: id,
    correct: right.includes(id),
    misconception: right.includes(id) ? null : `${id}-belief`,
    pinned: pinned.includes(id),
  }));
}

export function aSingle(ids = ['slow', 'steady', 'fast'], right = 'steady'): Gradable<'single'> {
  return { ...base, kind: 'single', choices: choices(ids, [right], []) };
}

export function aMultiple(
  ids = ['a', 'b', 'c', 'd', 'e'],
  right = ['a', 'b', 'c'],
  pinned: string[] = [],
): Gradable<'multiple'> {
  return { ...base, kind: 'multiple', choices: choices(ids, right, pinned) };
}

export function aNumeric(
  key = { value: 16, tolerance: 0.1 },
  changes: Partial<Gradable<'numeric'>> = {},
): Gradable<'numeric'> {
  return {
    ...base,
    kind: 'numeric',
    unit: null,
    numbers: [{ ...explained, id: 'key', correct: true, ...key }],
    ...changes,
  };
}

/** Each item stands for the misconception `<id>-belief`. */
export function anOrdering(ids = ['forward', 'clear', 'backward', 'step']): Gradable<'ordering'> {
  return {
    ...base,
    kind: 'ordering',
    items: ids.map((id) => ({ ...explained, id, text: id, misconception: `${id}-belief` })),
  };
}

/** Right texts by blank, and wrong ones by blank and misconception. */
export function aBlanks(
  right: Record<string, string[]>,
  wrong: Record<string, Record<string, string>> = {},
  language = 'python',
): Gradable<'blanks'> {
  return {
    ...base,
    kind: 'blanks',
    language,
    blanks: Object.entries(right).map(([id, texts]) => ({
      id,
      answers: [
        ...Object.entries(wrong[id] ?? {}).map(([misconception, text]) => ({
          ...explained,
          texts: [text],
          correct: false,
          misconception,
        })),
        { ...explained, texts, correct: true },
      ],
    })),
  };
}

/** The first measure is the key; each other stands for the misconception `<measure>-belief`. */
export function aFromRun(...measures: MeasuredAnswer['measure'][]): Gradable<'from-run'> {
  return {
    ...base,
    kind: 'from-run',
    measures: measures.map((measure, place) => ({
      ...explained,
      measure,
      text: measure,
      correct: place === 0,
      misconception: place === 0 ? null : `${measure}-belief`,
    })),
  };
}

/** One question of each kind. */
export const ONE_OF_EACH: { [Kind in KindId]: Gradable<Kind> } = {
  single: aSingle(),
  multiple: aMultiple(),
  numeric: aNumeric(),
  ordering: anOrdering(),
  blanks: aBlanks({ call: ['backward'], rate: ['0.001', '1e-3'] }),
  'from-run': aFromRun('lowest-val-loss-epoch', 'highest-val-accuracy-epoch'),
};

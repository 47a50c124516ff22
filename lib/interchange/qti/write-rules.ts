/**
 * Response processing of QTI 3.0. Where no feedback depends on the answer, the standard template
 * `match_correct` does; else its rules are written out, with those that choose the feedback.
 */
import { tag } from '../questions/write-xml';

export const MATCH_CORRECT =
  'https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml';

/** Identifier of the feedback that is shown whatever was answered. */
export const SOLUTION = 'tenfold-solution';

export function variable(identifier: string): string {
  return tag('qti-variable', { identifier });
}

export function baseValue(baseType: 'float' | 'string' | 'identifier', value: string): string {
  return `<qti-base-value base-type="${baseType}">${value}</qti-base-value>`;
}

export function setOutcome(identifier: 'SCORE' | 'FEEDBACK', expression: string): string {
  return tag('qti-set-outcome-value', { identifier }, [expression]);
}

export function ifThen(expression: string, rules: readonly string[]): string {
  return tag('qti-response-condition', {}, [tag('qti-response-if', {}, [expression, ...rules])]);
}

/** A score of 1 where the expression holds, else 0. */
export function scoreWhere(expression: string): string {
  const score = (value: string): string => setOutcome('SCORE', baseValue('float', value));
  return tag('qti-response-condition', {}, [
    tag('qti-response-if', {}, [expression, score('1')]),
    tag('qti-response-else', {}, [score('0')]),
  ]);
}

/** What the template `match_correct` asks. */
export const IS_CORRECT = tag('qti-match', {}, [
  variable('RESPONSE'),
  tag('qti-correct', { identifier: 'RESPONSE' }),
]);

/** Adds to the feedback that is shown. `expression` has identifiers, one or several. */
export function addFeedback(expression: string): string {
  return setOutcome('FEEDBACK', tag('qti-multiple', {}, [variable('FEEDBACK'), expression]));
}

export function showFeedback(identifier: string): string {
  return addFeedback(baseValue('identifier', identifier));
}

export function isNumber(value: number, tolerance: number): string {
  const mode = {
    'tolerance-mode': tolerance === 0 ? 'exact' : 'absolute',
    tolerance: tolerance === 0 ? null : `${tolerance} ${tolerance}`,
  };
  return tag('qti-equal', mode, [variable('RESPONSE'), baseValue('float', String(value))]);
}

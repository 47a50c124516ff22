/** Reports what keeps a question, once taken apart, from being sound. What its answers need is decided by its kind. */
import { checkSeconds } from './challenge-seconds';
import { CONTENT_KINDS, KIND_NAMES } from './kinds';
import type { QuestionOutline } from './kinds/content-kind';
import { plainText } from './markdown';
import { suggestName } from './nearest-name';
import { checkObjective, claimId, type PatternContext } from './pattern-context';
import type { Report } from './problem';
import type { QuestionPool } from './types';
import { DIFFICULTIES } from './vocabulary';

export function checkQuestion(
  outline: QuestionOutline,
  pool: QuestionPool,
  pattern: PatternContext,
  report: Report,
): void {
  const { node, attributes, kind, where } = outline;
  checkAttributes(outline, pattern, report);
  checkPool(outline, pool, report);
  claimId(attributes.id, 'question', node, where, pattern, report);
  checkStem(outline, report);
  kind?.check(outline, pattern, report);
}

/** Missing attributes are reported with the vocabulary. */
function checkAttributes(
  { node, attributes, kind, where }: QuestionOutline,
  pattern: PatternContext,
  report: Report,
): void {
  const { kind: written, difficulty, objective } = attributes;
  if (written !== undefined && !KIND_NAMES.includes(written)) {
    report.add(
      node,
      `unknown kind "${written}".${suggestName(written, KIND_NAMES)} Expected one of: ${KIND_NAMES.join(', ')}. Leave the attribute out for a single choice.`,
      where,
    );
  }
  if (difficulty && !DIFFICULTIES.some((known) => known === difficulty)) {
    report.add(
      node,
      `unknown difficulty "${difficulty}".${suggestName(difficulty, DIFFICULTIES)} Expected one of: ${DIFFICULTIES.join(', ')}.`,
      where,
    );
  }
  checkObjective(objective, node, where, pattern, report);
  if (kind === null) return;
  for (const other of CONTENT_KINDS) {
    for (const name of other.attributes) {
      if (attributes[name] === undefined || kind.attributes.includes(name)) continue;
      report.add(
        node,
        `${name}="${attributes[name]}" belongs to kind="${other.id}". Remove it, or change the kind.`,
        where,
      );
    }
  }
}

/** What depends on where the question is asked. */
function checkPool(outline: QuestionOutline, pool: QuestionPool, report: Report): void {
  const { node, kind, hints, where } = outline;
  const refusal = kind?.refusals[pool];
  if (refusal !== undefined) report.add(node, refusal, where);
  checkSeconds(outline, pool, report);
  if (pool === 'try' && kind !== null && kind.id !== 'blanks') {
    report.add(
      node,
      'a task of questions/try/ is code with blanks. Write kind="blanks", or move the question to another pool.',
      where,
    );
  }
  if (pool === 'challenge' && hints.length > 1) {
    report.add(
      node,
      `has ${hints.length} hints, expected 1: a problem of the challenge has one. Keep the best.`,
      where,
    );
  }
}

function checkStem({ node, stem, kind, where }: QuestionOutline, report: Report): void {
  if (plainText(stem).trim() !== '') return;
  const many = kind?.words.many ?? 'answers';
  report.add(node, `the stem is empty. Write the question above its ${many}.`, where);
}

/** Reports what keeps a question, once taken apart, from being sound. */
import { plainText } from './markdown';
import { suggestName } from './nearest-name';
import type { ChoiceOutline } from './outline-choice';
import type { QuestionOutline } from './outline-question';
import type { Report } from './problem';
import { DIFFICULTIES, QUESTION_KINDS } from './vocabulary';

/** What the pattern declares, and which of its question ids are taken. */
export interface PatternContext {
  /** Null where the front matter could not be read, so that nothing is blamed on it. */
  objectives: readonly string[] | null;
  misconceptions: readonly string[] | null;
  /** Question ids seen so far in any file of the pattern, each with its place, e.g. `content/…/practice.mdx:12`. */
  takenIds: Map<string, string>;
}

export function checkQuestion(
  outline: QuestionOutline,
  pattern: PatternContext,
  report: Report,
): void {
  checkAttributes(outline, pattern, report);
  claimId(outline, pattern, report);
  checkStem(outline, report);
  checkChoices(outline, pattern, report);
}

function checkAttributes(
  { node, attributes, where }: QuestionOutline,
  pattern: PatternContext,
  report: Report,
): void {
  const { id, kind, difficulty, objective } = attributes; // Missing ones are reported with the vocabulary.
  if (id && !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    report.add(
      node,
      `the id "${id}" is not usable. Write lower-case words joined by hyphens.`,
      where,
    );
  }
  if (kind !== undefined && !QUESTION_KINDS.some((known) => known === kind)) {
    report.add(
      node,
      `unknown kind "${kind}".${suggestName(kind, QUESTION_KINDS)} Expected one of: ${QUESTION_KINDS.join(', ')}. Leave the attribute out for a single choice.`,
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
  if (objective && pattern.objectives && !pattern.objectives.includes(objective)) {
    report.add(
      node,
      `unknown objective "${objective}".${suggestName(objective, pattern.objectives)} The objectives in pattern.mdx are ${pattern.objectives.join(', ')}.`,
      where,
    );
  }
}

function claimId(
  { node, attributes, where }: QuestionOutline,
  { takenIds }: PatternContext,
  report: Report,
): void {
  const { id } = attributes;
  if (!id) return;
  const taken = takenIds.get(id);
  if (taken === undefined) {
    takenIds.set(id, `${report.file}:${node.position?.start.line ?? 1}`);
    return;
  }
  report.add(node, `the id is taken by the question at ${taken}. Give this one another id.`, where);
}

function checkStem({ node, stem, where }: QuestionOutline, report: Report): void {
  if (plainText(stem).trim() !== '') return;
  report.add(node, 'the stem is empty. Write the question above its choices.', where);
}

function checkChoices(outline: QuestionOutline, pattern: PatternContext, report: Report): void {
  const { node, choices, hasAllChoices, where } = outline;
  const correct = choices.filter((choice) => choice.correct);
  const seen = new Set<string>();
  for (const choice of choices) {
    if (seen.has(choice.id)) {
      report.add(
        choice.node,
        `two choices have the id "${choice.id}". Give one of them another id.`,
        where,
      );
    }
    seen.add(choice.id);
    checkRationale(choice, correct.length > 0, pattern, where, report);
  }
  if (!hasAllChoices) return;
  if (choices.length < 2) {
    report.add(
      choices[0]!.node,
      'has 1 choice, expected at least 2. Add a line "- [ ] some-id: text".',
      where,
    );
  }
  if (correct.length === 0) {
    report.add(node, 'no choice is marked correct, expected 1. Mark one: "- [x]".', where);
  }
  if (correct.length > 1) {
    report.add(
      correct[1]!.node,
      `${correct.length} choices are marked correct, expected 1. Mark one.`,
      where,
    );
  }
}

function checkRationale(
  choice: ChoiceOutline,
  hasKey: boolean,
  pattern: PatternContext,
  where: string,
  report: Report,
): void {
  const { id, node, correct, quote, rationale, misconception } = choice;
  if (quote === null) {
    const line = correct ? '"> why it is right"' : '"> misconception: why it is wrong"';
    report.add(
      node,
      `choice "${id}" has no rationale. Write ${line} below it, indented by two spaces.`,
      where,
    );
    return;
  }
  if (correct) return;
  if (misconception === null) {
    if (!hasKey) return; // One of the choices is right, and this may be it.
    report.add(
      quote,
      `choice "${id}" is wrong and names no misconception. Begin its quote with one from pattern.mdx: "> some-misconception: why it is wrong".`,
      where,
    );
    return;
  }
  const known = pattern.misconceptions;
  if (known && !known.includes(misconception)) {
    report.add(
      quote,
      `choice "${id}" names the unknown misconception "${misconception}".${suggestName(misconception, known)} Declare it in pattern.mdx, or name one of: ${known.join(', ')}.`,
      where,
    );
  }
  if (plainText(rationale).trim() === '') {
    report.add(
      quote,
      `choice "${id}" has no rationale after "${misconception}:". Write why it is wrong.`,
      where,
    );
  }
}

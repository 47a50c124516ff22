/** Checks a file below `questions/`: blocks and nothing else, without front matter. */
import type { Card, ChallengeProblem, Question } from '../core/quiz';
import { readSeconds } from './challenge-seconds';
import { checkBlocks } from './check-tree';
import { attributesOf, type MdxElement } from './markdown';
import { parseDocument } from './parse-document';
import type { PatternContext } from './pattern-context';
import type { Report } from './problem';
import { readCard } from './read-card';
import { readQuestion } from './read-question';
import type { FilePlace, SourceFile } from './source-file';

export interface CheckedPoolFile<Block> {
  file: string;
  /** MDX for the compiler. */
  body: string;
  blocks: Block[];
}

type PoolPlace = Extract<FilePlace, { kind: 'pool' }>;

/** A file of the pattern test's bank, or of code tasks. Null when anything is wrong; the problems are in `report`. */
export function checkQuestionFile(
  file: SourceFile,
  place: PoolPlace,
  pool: 'test' | 'try',
  pattern: PatternContext,
  report: Report,
): CheckedPoolFile<Question> | null {
  return checkPoolFile(file, place, 'Question', report, (node, body) =>
    readQuestion(node, body, pool, pattern, report),
  );
}

/** As `checkQuestionFile`, of the challenge's problems. */
export function checkChallengeFile(
  file: SourceFile,
  place: PoolPlace,
  pattern: PatternContext,
  report: Report,
): CheckedPoolFile<ChallengeProblem> | null {
  return checkPoolFile(file, place, 'Question', report, (node, body) => {
    const question = readQuestion(node, body, 'challenge', pattern, report);
    const seconds = readSeconds(attributesOf(node).seconds);
    return question === null || seconds === null ? null : { ...question, seconds };
  });
}

/** As `checkQuestionFile`, of review cards. */
export function checkCardFile(
  file: SourceFile,
  place: PoolPlace,
  pattern: PatternContext,
  report: Report,
): CheckedPoolFile<Card> | null {
  return checkPoolFile(file, place, 'Card', report, (node, body) =>
    readCard(node, body, pattern, report),
  );
}

function checkPoolFile<Block>(
  file: SourceFile,
  place: PoolPlace,
  name: 'Question' | 'Card',
  report: Report,
  read: (node: MdxElement, body: string) => Block | null,
): CheckedPoolFile<Block> | null {
  const document = parseDocument(file, report);
  if (document.frontMatter !== null) {
    report.add(
      null,
      `a file of questions/ has no front matter, since nothing shows it. Remove everything from the first --- to the second.`,
    );
  }
  const { body, tree } = document;
  const blocks = checkBlocks(document, place, name, report, (node) => read(node, body));
  if (tree === null || report.problems.length > 0) return null;
  return { file: file.path, body, blocks };
}

/** The questions and cards that a lesson is made of: code tasks, problems, cards, and the beginning of a bank. */
import type { SourceFile } from '../../lib/content/source-file';
import { DIFFICULTIES } from '../../lib/content/vocabulary';
import { fileOf, inTurn, type Skeleton } from './skeleton';
import { CODE_LINES, writeCode } from './write-answers';
import { writeCard } from './write-card';
import { USUAL_SECONDS, writeQuestion, type QuestionWords } from './write-question';

const COUNTS = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

/** What a task of "Try it" asks for, and how many blanks it has: of rising load. */
const TASKS = [
  { stem: 'Fill the gap: write the task here.', blanks: 1 },
  { stem: 'Another gap: say what this code is to do.', blanks: 1 },
  { stem: 'Fix the error: show what goes wrong, and ask for the line that mends it.', blanks: 1 },
  { stem: 'Two gaps: begin to leave more to the learner.', blanks: 2 },
  { stem: 'Three gaps: a whole small program.', blanks: 3 },
] as const;

export function writeTasks(pattern: Skeleton): SourceFile {
  const tasks = TASKS.map(({ stem, blanks }, place) => {
    const words = wordsFor(pattern, `${COUNTS[place]}-task`, place);
    const answers = writeCode(CODE_LINES.slice(0, blanks), words.misconception);
    const difficulty = DIFFICULTIES[Math.min(blanks, DIFFICULTIES.length) - 1];
    return writeQuestion({ ...words, kind: 'blanks', difficulty, stem, answers });
  });
  return fileOf(pattern, 'questions/try/tasks.mdx', tasks.join('\n'));
}

export function writeProblems(pattern: Skeleton): SourceFile {
  const problems = COUNTS.map((count, place) =>
    writeQuestion({
      ...wordsFor(pattern, `${count}-problem`, place),
      difficulty: DIFFICULTIES[Math.floor(place / 2)],
      seconds: USUAL_SECONDS,
    }),
  );
  return fileOf(pattern, 'questions/challenge/problems.mdx', problems.join('\n'));
}

export function writeCards(pattern: Skeleton): SourceFile {
  const cards = COUNTS.map((count, place) => writeCard(wordsFor(pattern, `${count}-card`, place)));
  return fileOf(pattern, 'questions/review/cards.mdx', cards.join('\n'));
}

/** One of each difficulty. A test needs more, and is not offered before they are written. */
export function writeBank(pattern: Skeleton): SourceFile {
  const questions = DIFFICULTIES.map((difficulty, place) =>
    writeQuestion({ ...wordsFor(pattern, `${difficulty}-question`, place), difficulty }),
  );
  return fileOf(pattern, 'questions/test/bank.mdx', questions.join('\n'));
}

function wordsFor(
  { objectives, misconceptions }: Skeleton,
  id: string,
  turn: number,
): Pick<QuestionWords, 'id' | 'objective' | 'misconception'> {
  return {
    id,
    objective: inTurn(objectives, turn),
    misconception: inTurn(misconceptions, turn),
  };
}

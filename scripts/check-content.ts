/** Prints every problem of the content, one a line, and fails when there is any. Compiles nothing. */
import path from 'node:path';
import { checkContent } from '../lib/content/check-content';
import { countProblems, formatProblem } from '../lib/content/problem';
import { readSourceFiles } from '../lib/content/source-file';

const projectRoot = path.resolve(import.meta.dirname, '..');
const { problems, files, questions, cards } = checkContent(await readSourceFiles(projectRoot));

for (const problem of problems) console.log(formatProblem(problem));
if (problems.length > 0) {
  const broken = new Set(problems.map(({ file }) => file)).size;
  console.log(`${countProblems(problems.length)} in ${count(broken, 'file')}`);
  process.exitCode = 1;
} else {
  const counts = [count(files, 'file'), count(questions, 'question'), count(cards, 'card')];
  console.log(`${counts.join(', ')}, no problems`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

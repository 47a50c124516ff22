/** Questions as the MDX of a file below `questions/`. What a question lacks is left out; the check of the content names it. */
import type { BlankAnswer } from '../../core/quiz';
import type { ExchangeQuestion } from './exchange-question';

export function writeMdx(questions: readonly ExchangeQuestion[]): string {
  return questions.map(writeQuestion).join('\n');
}

/** Half of what the check reads of one file, so that what is added later has room. */
const MOST_CHARACTERS = 100_000;

/** As `writeMdx`, in as many files as the check can read. A question is never split. */
export function writeMdxFiles(questions: readonly ExchangeQuestion[]): string[] {
  const files: string[] = [];
  for (const question of questions.map(writeQuestion)) {
    const last = files.at(-1);
    if (last === undefined || last.length + question.length > MOST_CHARACTERS) files.push(question);
    else files[files.length - 1] = `${last}\n${question}`;
  }
  return files;
}

function writeQuestion(question: ExchangeQuestion): string {
  const { stem, hints, solution, check, mistakes } = question;
  const parts = [
    `<Question ${writeAttributes(question)}>`,
    stem,
    writeAnswers(question),
    section('Hints', list('1.', hints)),
    section('Solution', list('1.', solution)),
    section('Check', check),
    section('Mistakes', list('-', mistakes)),
    '</Question>',
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function writeAttributes(question: ExchangeQuestion): string {
  const { id, kind, difficulty, objective, seconds } = question;
  const pairs: [string, string | null][] = [
    ['id', id],
    ['kind', kind === 'single' ? null : kind],
    ['unit', question.kind === 'numeric' ? question.unit : null],
    ['difficulty', difficulty],
    ['objective', objective === '' ? null : objective],
    ['seconds', seconds === null ? null : String(seconds)],
  ];
  return pairs
    .flatMap(([name, value]) => (value === null ? [] : [`${name}="${escapeAttribute(value)}"`]))
    .join(' ');
}

function escapeAttribute(value: string): string {
  return value.replace(/\s+/g, ' ').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

interface Line {
  mark: string;
  id: string;
  text: string;
  misconception: string | null;
  rationale: string;
}

function writeAnswers(question: ExchangeQuestion): string {
  return listLines(question).map(writeLine).join('\n');
}

function listLines(question: ExchangeQuestion): Line[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.choices.map((choice) => ({ ...choice, mark: box(choice.correct) }));
    case 'numeric':
      return question.numbers.map((number) => ({
        ...number,
        mark: box(number.correct),
        text: number.tolerance === 0 ? `${number.value}` : `${number.value} ± ${number.tolerance}`,
      }));
    case 'ordering':
      return question.items.map((item) => ({ ...item, mark: '1.' }));
    case 'blanks':
      return question.blanks.flatMap(({ id, answers }) =>
        answers.map((answer) => ({
          ...answer,
          id,
          mark: box(answer.correct),
          text: codes(answer),
        })),
      );
    case 'from-run':
      return question.measures.map((one) => ({ ...one, id: one.measure, mark: box(one.correct) }));
    default:
      return question satisfies never;
  }
}

function box(correct: boolean): string {
  return correct ? '- [x]' : '- [ ]';
}

function codes({ texts }: BlankAnswer): string {
  return texts.map(code).join(' or ');
}

/** Inline code, in more backquotes than the text has in a row. */
function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}

function writeLine({ mark, id, text, misconception, rationale }: Line): string {
  const indent = mark === '1.' ? '   ' : '  ';
  const belief = misconception === null ? '' : `${misconception}: `;
  const body = continueName(`${mark} ${id}:`, text, indent);
  const quote = continueName(belief.trimEnd(), rationale, '');
  if (quote === '') return body;
  return `${body}\n${prefix(quote, `${indent}> `)}`;
}

/** The text behind its name; below it where the text begins with a block, such as code. */
function continueName(name: string, text: string, indent: string): string {
  const beginsWithBlock = /^(```|~~~|\$\$|- |\d+\. |> |\|)/.test(text);
  const gap = name === '' || text === '' ? '' : beginsWithBlock ? '\n\n' : ' ';
  return indentRest(`${name}${gap}${text}`, indent);
}

function indentRest(text: string, indent: string): string {
  return text.replace(/\n(?!\n)/g, `\n${indent}`);
}

function prefix(text: string, mark: string): string {
  return text
    .split('\n')
    .map((line) => (mark + line).trimEnd())
    .join('\n');
}

function list(mark: string, items: readonly string[]): string {
  const indent = ' '.repeat(mark.length + 1);
  return items.map((item) => `${mark} ${indentRest(item, indent)}`).join('\n');
}

function section(title: string, content: string): string {
  return content === '' ? '' : `### ${title}\n\n${content}`;
}

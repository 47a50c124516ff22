/** The part of a question that is its kind's own: what stands between the stem and the hints. */
import type { KindId } from '../../lib/core/quiz';

interface AnswerLines {
  /** Further attributes of the tag. */
  attributes?: string;
  /** Markdown below the stem. */
  text(misconception: string): string;
  /** The step of the solution that names the answer. */
  solution: string;
}

const ANSWER = 'Hence <Answer />.';
const IN_WORDS = 'Write the last step, with the answer in words.';

export const ANSWER_LINES: Readonly<Record<KindId, AnswerLines>> = {
  single: {
    text: (misconception) => `- [x] choice-a: The right answer.
  > Say why it is right.
- [ ] choice-b: A wrong answer that somebody would give.
  > ${misconception}: Say what whoever chooses this takes for true, and why it is not.`,
    solution: ANSWER,
  },
  multiple: {
    attributes: ' kind="multiple"',
    text: (misconception) => `{/* Say that several may be right. */}

- [x] choice-a: A right answer.
  > Say why it is right.
- [x] choice-b: Another right answer.
  > Say why this one is right too.
- [ ] choice-c: A wrong answer that somebody would give.
  > ${misconception}: Say what whoever chooses this takes for true, and why it is not.`,
    solution: ANSWER,
  },
  numeric: {
    attributes: ' kind="numeric"',
    text: (misconception) => `- [x] whole-way: 12 ± 0.5
  > Say how this number comes about.
- [ ] half-way: 24 ± 0.5
  > ${misconception}: Say which mistake gives this number.`,
    solution: ANSWER,
  },
  ordering: {
    attributes: ' kind="ordering"',
    text: (misconception) => `1. gather: What has to be there before anything else.
   > Say why it stands here.
1. use: What needs the line above.
   > ${misconception}: Say what whoever puts it elsewhere takes for true.
1. tidy: What can only come last.
   > Say why it stands here.`,
    solution: IN_WORDS,
  },
  blanks: {
    attributes: ' kind="blanks"',
    text: (misconception) => writeCode([CODE_LINES[0]!], misconception),
    solution: IN_WORDS,
  },
  'from-run': {
    attributes: ' kind="from-run"',
    text: (misconception) => `- [x] lowest-val-loss-epoch: the epoch of the lowest validation loss
  > Say what can be read off it.
- [ ] last-epoch: the last epoch
  > ${misconception}: Say what whoever gives this one takes for true, and why it is not.`,
    solution: ANSWER,
  },
};

interface CodeLine {
  code: string;
  blank: string;
  right: string;
  wrong: string;
}

/** Lines of Python with a blank each. */
export const CODE_LINES: readonly CodeLine[] = [
  { code: 'images = ___how-many___', blank: 'how-many', right: '4_000', wrong: '"4000"' },
  { code: 'share = 1 ___in-parts___ images', blank: 'in-parts', right: '/', wrong: '//' },
  { code: '___on-screen___(share)', blank: 'on-screen', right: 'print', wrong: 'return' },
];

export function writeCode(lines: readonly CodeLine[], misconception: string): string {
  const answers = lines.map(
    ({ blank, right, wrong }) => `- [x] ${blank}: \`${right}\`
  > Say why it is right.
- [ ] ${blank}: \`${wrong}\`
  > ${misconception}: Say what this would do, and why it is not what was asked for.`,
  );
  return `\`\`\`python
${lines.map(({ code }) => code).join('\n')}
\`\`\`

${answers.join('\n')}`;
}

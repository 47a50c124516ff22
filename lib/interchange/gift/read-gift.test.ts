import { expect, test } from 'vitest';
import { tidyMarkdown } from '../questions/markdown-tree';
import type { ExchangeBlanks } from '../questions/exchange-question';
import { readGift } from './read-gift';
import { writeGift } from './write-gift';

function read(source: string) {
  const result = readGift(source);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

test('reads GIFT that another author wrote by hand', () => {
  const { questions, losses } = read(
    '$CATEGORY: top\n\n// by hand\n::Grant:: Who is buried in his tomb?{=Grant#Yes ~no one ~%-50%Lee}\n\n' +
      '2 + 2?{#4:0.5}\n\n::Sun:: The sun is a star.{T#Wrong}\n',
  );
  expect(losses).toEqual([]);
  expect(questions).toMatchObject([
    {
      id: 'grant',
      kind: 'single',
      stem: 'Who is buried in his tomb?',
      choices: [
        { id: 'grant', correct: true, text: 'Grant', rationale: 'Yes' },
        { id: 'no-one', correct: false },
        { id: 'lee', correct: false },
      ],
    },
    { kind: 'numeric', numbers: [{ correct: true, value: 4, tolerance: 0.5 }] },
    { id: 'sun', kind: 'single', choices: [{ id: 'true', correct: true }, { id: 'false' }] },
  ]);
});

test('names every line that is no GIFT, and gives no question of the file', () => {
  expect(readGift('Right?{=yes ~no}\n\nWrong?\n{=yes ~no\n\nAlso?{=a}}\n')).toEqual({
    ok: false,
    error:
      'Line 4 is no GIFT: a question ends in braces, and ~ = # { } : in a text have a backslash before them.\n' +
      'Line 6 is no GIFT: a question ends in braces, and ~ = # { } : in a text have a backslash before them.',
  });
});

test('stops naming lines after twenty', () => {
  const result = readGift('Wrong?{=a\n\n'.repeat(30));
  expect(result.ok ? '' : result.error.split('\n').slice(19)).toEqual([
    'Line 39 is no GIFT: a question ends in braces, and ~ = # { } : in a text have a backslash before them.',
    '10 more lines are no GIFT.',
  ]);
});

test('lists what Tenfold has no kind for', () => {
  const { questions, losses } = read(
    '::Write::Write.{}\n\n::Match::Match.{=a -> b =c -> d}\n\n::Short::Capital?{=Paris}\n\nOnly a text.\n',
  );
  expect(questions).toEqual([]);
  expect(losses.map(({ question, message }) => `${question}: ${message}`)).toEqual([
    'Write: not carried: Tenfold has no kind of question for "Essay".',
    'Match: not carried: Tenfold has no kind of question for "Matching".',
    'Short: not carried: only a blank in code is read from a short answer.',
    'question in line 7: not carried: Tenfold has no kind of question for "Description".',
  ]);
});

test('takes scripts out, and keeps braces and tags from being code in MDX', () => {
  const { questions, losses } = read(
    '[html]A \\{process.exit()\\} <script>alert(1)</script>&lt;Answer /&gt; import x?{=yes ~no}\n',
  );
  expect(questions[0]?.stem).toBe('A \\{process.exit()} \\<Answer /> import x?');
  expect(losses.map(({ message }) => message)).toEqual(['a script was taken out of its text.']);
});

test('reads ten thousand questions, and a line of a megabyte', () => {
  const many = Array.from({ length: 10_000 }, () => 'Is it so?{=yes ~no}').join('\n\n');
  expect(read(many).questions).toHaveLength(10_000);
  const long = read(`${'word '.repeat(200_000)}?{=yes ~no}`);
  expect(long.questions[0]?.stem).toHaveLength(1_000_001);
});

const BLANK: ExchangeBlanks = {
  id: 'call-it',
  kind: 'blanks',
  difficulty: 'easy',
  objective: 'count',
  seconds: null,
  stem: 'Count: {/* a remark */}up.\n\n```python\ncount.___how___(1)\n\nprint("=~#{}")\n```',
  language: 'python',
  blanks: [
    {
      id: 'how',
      answers: [
        { texts: ['up', 'x == {1: 2}'], correct: true, rationale: 'So.', misconception: null },
        { texts: ['down'], correct: false, rationale: 'Not so.', misconception: 'down-is-up' },
      ],
    },
  ],
  hints: [],
  solution: ['Look.'],
  check: '',
  mistakes: [],
};

test('carries one blank as a short answer, and back', () => {
  const { gift, losses } = writeGift([BLANK]);
  expect(losses).toEqual([
    {
      question: 'call-it',
      message: 'it becomes a short answer, and Moodle ignores its capitals.',
    },
  ]);
  const [question] = read(gift).questions;
  expect(question).toEqual({
    ...BLANK,
    stem: tidyMarkdown(BLANK.stem.replace('{/* a remark */}', '')),
  });
});

test('refuses a blank whose answer GIFT would read as a pair', () => {
  const [blank] = BLANK.blanks;
  const answers = [{ ...blank!.answers[0]!, texts: ['a -> b'] }];
  expect(writeGift([{ ...BLANK, blanks: [{ id: 'how', answers }] }])).toEqual({
    gift: '',
    losses: [
      {
        question: 'call-it',
        message: 'not carried: GIFT would read the answer "a -> b" as something else.',
      },
    ],
  });
});

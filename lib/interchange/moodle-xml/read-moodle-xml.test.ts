import { expect, test } from 'vitest';
import { readMoodleXml } from './read-moodle-xml';

const choice = (id: number, stem = 'What?', type = 'multichoice'): string =>
  `<question type="${type}"><name><text>Question ${id}</text></name>
   <questiontext format="html"><text><![CDATA[<p>${stem}</p>]]></text></questiontext>
   <single>true</single>
   <answer fraction="100"><text>Yes</text><feedback><text>It is.</text></feedback></answer>
   <answer fraction="0"><text>No &amp; never</text></answer></question>`;

const quiz = (...questions: string[]): string =>
  `<?xml version="1.0"?><quiz>${questions.join('')}</quiz>`;

function read(source: string) {
  const result = readMoodleXml(source);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

function errorOf(source: string): string {
  const result = readMoodleXml(source);
  return result.ok ? 'read' : result.error;
}

test('reads a question that another author wrote in Moodle, and makes up its ids', () => {
  const { questions, losses } = read(quiz(choice(1)));
  expect(losses).toEqual([]);
  expect(questions).toEqual([
    {
      id: 'question-1',
      kind: 'single',
      difficulty: null,
      objective: '',
      seconds: null,
      stem: 'What?',
      hints: [],
      solution: [],
      check: '',
      mistakes: [],
      choices: [
        { id: 'yes', correct: true, text: 'Yes', rationale: 'It is.', misconception: null },
        { id: 'no-never', correct: false, text: 'No & never', rationale: '', misconception: null },
      ],
    },
  ]);
});

test('lists the kinds that it cannot carry, and reads the others', () => {
  const { questions, losses } = read(
    quiz(
      choice(1, 'Write.', 'essay'),
      choice(2),
      choice(3, 'Match.', 'matching'),
      choice(4, 'A {1:MULTICHOICE:=b~c} d.', 'cloze'),
      '<question type="category"><category><text>top</text></category></question>',
    ),
  );
  expect(questions.map(({ id }) => id)).toEqual(['question-2']);
  expect(losses).toEqual([
    {
      question: 'Question 1',
      message: 'not carried: Tenfold has no kind of question for "essay".',
    },
    {
      question: 'Question 3',
      message: 'not carried: Tenfold has no kind of question for "matching".',
    },
    {
      question: 'Question 4',
      message: 'not carried: only blanks in code, as Tenfold writes them, are read.',
    },
  ]);
});

test('names the line in which XML is broken', () => {
  expect(errorOf('<quiz>\n<question>\n</quiz>')).toBe(
    "The XML is broken in line 3: Expected closing tag 'question' (opened in line 2, col 1) instead of closing tag 'quiz'.",
  );
});

test.each([
  [
    'a bomb of entities',
    '<!DOCTYPE quiz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><quiz>&b;</quiz>',
  ],
  ['an entity of a file', '<!DOCTYPE q [<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz>&x;</quiz>'],
  ['a document type after the root', '<quiz><!doctype html></quiz>'],
])('refuses %s', (_, source) => {
  expect(errorOf(source)).toBe(
    'The file has a <!DOCTYPE> or <!ENTITY>, which may hide a text that grows without end. Remove it, and try again.',
  );
});

test('takes a document type inside character data for a text', () => {
  const [question] = read(quiz(choice(1, 'Say <code>&lt;!DOCTYPE html&gt;</code>.'))).questions;
  expect(question?.stem).toBe('Say `<!DOCTYPE html>`.');
});

test('refuses other XML, and elements without end', () => {
  expect(errorOf('<html></html>')).toBe(
    'The file begins with <html>. Expected <quiz>, as Moodle exports it.',
  );
  const deep = `<quiz>${'<a>'.repeat(20_000)}${'</a>'.repeat(20_000)}</quiz>`;
  expect(errorOf(deep)).toMatch(/^The XML cannot be read: Maximum nested tags exceeded/);
});

test('takes scripts out of texts, and says so', () => {
  const stem =
    'Go <script>alert(1)</script><img src=x onerror=alert(1)><b onclick="x()">on</b> <a href="javascript:x()">here</a>';
  const { questions, losses } = read(quiz(choice(1, stem)));
  expect(questions[0]?.stem).toBe('Go **on** here');
  expect(losses.map(({ message }) => message)).toEqual([
    'a script was taken out of its text.',
    'an image was taken out of its text.',
    'a script in the attribute onclick was taken out of its text.',
    'a link to "javascript:x()" was taken out of its text.',
  ]);
});

test('reads ten thousand questions of one name, and one text of a megabyte', () => {
  const many = read(quiz(...Array.from({ length: 10_000 }, () => choice(1))));
  expect(many.questions.at(-1)?.id).toBe('question-1-10000');
  const [long] = read(quiz(choice(1, 'word '.repeat(200_000)))).questions;
  expect(long?.stem).toHaveLength(999_999);
});

test('leaves out a text that is nested without end, and reads the next question', () => {
  const { questions, losses } = read(quiz(choice(1, '<b>'.repeat(20_000)), choice(2)));
  expect(questions.at(-1)?.id).toBe('question-2');
  expect(losses).toHaveLength(1);
  expect(losses[0]?.message).toMatch(/nested/);
});

/** Slips in front matter, as authors make them. */
import { expect, test } from 'vitest';
import { problemsOf, spoil, type SampleName } from '../fixtures/sample-content';

/** What is wrong, the file, the text that is replaced, what replaces it, and the one problem that is reported. */
const MISTAKES: [string, SampleName, string, string, string][] = [
  [
    'a lesson without front matter',
    'learn',
    '---\ntitle: Learn\nsummary: A lesson for tests.\n---\n',
    '',
    '…/learn.mdx:1:1 front matter: missing. Begin the file with a line ---, then title, summary, then a line ---.',
  ],
  [
    'front matter that is never closed',
    'learn',
    'tests.\n---\n',
    'tests.\n',
    '…/learn.mdx:1:1 front matter: is never closed. Write a line --- below its last field.',
  ],
  [
    'a colon in a text without quotes',
    'pattern',
    'summary: A pattern for tests.',
    'summary: A pattern: for tests.',
    '…/pattern.mdx:3:10 front matter: the YAML cannot be read: a text that holds a colon needs quotes. Write field: "text: more text".',
  ],
  [
    'a tab for an indent',
    'pattern',
    '  - id: know-one',
    '\t- id: know-one',
    '…/pattern.mdx:6:1 front matter: a tab cannot indent YAML. Write spaces.',
  ],
  [
    'a quotation mark that is never closed',
    'learn',
    'title: Learn',
    'title: "Learn',
    '…/learn.mdx:2:8 front matter: a quotation mark is opened here and never closed. Write it at the end of the text.',
  ],
  [
    'a field of an entry in another column',
    'pattern',
    '    text: Know one',
    '   text: Know one',
    '…/pattern.mdx:7:1 front matter: this line is not indented as the others of its entry. Begin it in the same column.',
  ],
  [
    'a missing title',
    'learn',
    'title: Learn\n',
    '',
    '…/learn.mdx:2:1 front matter: "title" is missing, expected a text. Write title: …',
  ],
  [
    'a slip in the name of a field',
    'learn',
    'summary:',
    'sumary:',
    '…/learn.mdx:3:1 front matter: unknown field "sumary". Did you mean "summary"? The fields are title, summary, taskMinutes.',
  ],
  [
    'a title that YAML takes for a number',
    'learn',
    'title: Learn',
    'title: 2024',
    '…/learn.mdx:2:1 front matter: "title" is 2024, expected a text. Write title: "2024"',
  ],
  [
    'a field without a value',
    'learn',
    'title: Learn',
    'title:',
    '…/learn.mdx:2:1 front matter: "title" is empty, expected a text. Write title: …',
  ],
  [
    'a list where a text belongs',
    'learn',
    'title: Learn',
    'title: [Learn]',
    '…/learn.mdx:2:1 front matter: "title" is a list, expected a text. Write title: …',
  ],
  [
    'minutes in words',
    'learn',
    'title: Learn',
    'title: Learn\ntaskMinutes: five',
    '…/learn.mdx:3:1 front matter: "taskMinutes" is the text "five", expected a number. Write taskMinutes: and a number.',
  ],
  [
    'negative minutes',
    'learn',
    'title: Learn',
    'title: Learn\ntaskMinutes: -5',
    '…/learn.mdx:3:1 front matter: "taskMinutes" is -5, expected at least 0.',
  ],
  [
    'a field that is written twice',
    'learn',
    'title: Learn',
    'title: Learn\ntitle: Learn',
    '…/learn.mdx:3:1 front matter: the same field is written twice. Keep one.',
  ],
  [
    'a text where a list belongs',
    'course',
    'patterns:\n  - first-pattern',
    'patterns: first-pattern',
    'content/sample/course.mdx:4:1 front matter: "patterns" is the text "first-pattern", expected a list. Write patterns: and each item on a line with "- ".',
  ],
  [
    'a pattern that is listed twice',
    'course',
    '  - first-pattern',
    '  - first-pattern\n  - first-pattern',
    'content/sample/course.mdx:6:3 front matter: "patterns" lists "first-pattern" twice. Keep one.',
  ],
  [
    'an objective whose id has spaces',
    'pattern',
    'id: know-one',
    'id: Know One',
    '…/pattern.mdx:6:5 front matter: "objectives[0].id" is the text "Know One", expected lower-case words joined by hyphens.',
  ],
  [
    'an objective without its short form',
    'pattern',
    '    short: one\n',
    '',
    '…/pattern.mdx:6:5 front matter: "objectives[0].short" is missing, expected a text. Write short: …',
  ],
  [
    'two objectives of one id',
    'pattern',
    'objectives:\n',
    'objectives:\n  - id: know-one\n    text: Know\n    short: k\n',
    '…/pattern.mdx:9:5 front matter: "objectives" has the id "know-one" twice. Give one of them another id.',
  ],
  [
    'a misconception whose id has spaces',
    'pattern',
    'id: two-is-one',
    'id: Two is one',
    '…/pattern.mdx:10:5 front matter: "misconceptions[0].id" is the text "Two is one", expected lower-case words joined by hyphens.',
  ],
];

test.each(MISTAKES)('reports %s', (_, name, from, to, expected) => {
  expect(problemsOf(spoil(name, from, to))).toEqual([expected]);
});

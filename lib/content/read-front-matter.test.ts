/** Mistakes in front matter, with their whole messages. */
import { expect, test } from 'vitest';
import { problemsOf, spoil, type SampleName } from './fixtures/sample-content';

/** What is wrong, the file, the text that is replaced, what replaces it, and the problem that follows. */
const MISTAKES: [string, SampleName, string, string, string][] = [
  [
    'YAML that cannot be read',
    'learn',
    'title: Learn',
    'title: Learn: more',
    '…/learn.mdx:2:8 front matter: the YAML cannot be read: a text that holds a colon needs quotes. Write field: "text: more text".',
  ],
  [
    'the same field twice',
    'learn',
    'title: Learn',
    'title: Learn\ntitle: Again',
    '…/learn.mdx:3:1 front matter: the same field is written twice. Keep one.',
  ],
  [
    'a missing front matter',
    'learn',
    '---\ntitle: Learn\nsummary: A lesson for tests.\n---\n',
    '',
    '…/learn.mdx:1:1 front matter: missing. Begin the file with a line ---, then title, summary, then a line ---.',
  ],
  [
    'a missing field',
    'learn',
    'title: Learn\n',
    '',
    '…/learn.mdx:2:1 front matter: "title" is missing, expected a text. Write title: …',
  ],
  [
    'a field of the wrong type',
    'learn',
    'title: Learn',
    'title: 5',
    '…/learn.mdx:2:1 front matter: "title" is 5, expected a text. Write title: "5"',
  ],
  [
    'an empty field',
    'learn',
    'summary: A lesson for tests.',
    'summary: ""',
    '…/learn.mdx:3:1 front matter: "summary" is the text "", expected a text that is not empty.',
  ],
  [
    'an unknown field',
    'learn',
    'title: Learn',
    'title: Learn\nminutes: 5',
    '…/learn.mdx:3:1 front matter: unknown field "minutes". The fields are title, summary, taskMinutes.',
  ],
  [
    'a slip in the name of a field, once',
    'learn',
    'title: Learn',
    'titel: Learn',
    '…/learn.mdx:2:1 front matter: unknown field "titel". Did you mean "title"? The fields are title, summary, taskMinutes.',
  ],
  [
    'a text where a list belongs',
    'course',
    '  - first-pattern',
    '  first-pattern',
    'content/sample/course.mdx:4:1 front matter: "patterns" is the text "first-pattern", expected a list. Write patterns: and each item on a line with "- ".',
  ],
  [
    'a missing field inside a list',
    'pattern',
    '    short: one\n',
    '',
    '…/pattern.mdx:6:5 front matter: "objectives[0].short" is missing, expected a text. Write short: …',
  ],
  [
    'an id that is not a slug',
    'pattern',
    'id: two-is-one',
    'id: Two is one',
    '…/pattern.mdx:10:5 front matter: "misconceptions[0].id" is the text "Two is one", expected lower-case words joined by hyphens.',
  ],
];

test.each(MISTAKES)('reports %s', (_, name, from, to, expected) => {
  expect(problemsOf(spoil(name, from, to))).toEqual([expected]);
});

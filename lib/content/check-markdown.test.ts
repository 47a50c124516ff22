/** Mistakes in plain Markdown, with their whole messages. The text of the sample's lesson is line 8. */
import { expect, test } from 'vitest';
import { problemsOf, spoil, type SampleName } from './fixtures/sample-content';

/** What is wrong, the file, the text that is replaced, what replaces it, and the problem that follows. */
const MISTAKES: [string, SampleName, string, string, string][] = [
  [
    'a heading of the first level',
    'learn',
    'Some text.',
    '# A heading',
    '…/learn.mdx:8:1 a text has no heading of the first level: the title in its front matter is shown. Write ##.',
  ],
  [
    'a heading of the fourth level',
    'learn',
    'Some text.',
    '#### A heading',
    '…/learn.mdx:8:1 headings go down to ###, received ####. Write ### or a bold word.',
  ],
  [
    'a code block without a language',
    'learn',
    'Some text.',
    '```\nx = 1\n```',
    '…/learn.mdx:8:1 this code block names no language. Write one after its fence: python, bash, json, text.',
  ],
  [
    'a code block of an unknown language',
    'learn',
    'Some text.',
    '```pyton\nx = 1\n```',
    '…/learn.mdx:8:1 unknown language "pyton" of a code block. Did you mean "python"? Expected one of: python, bash, json, text.',
  ],
  [
    'an unknown word after a language',
    'learn',
    'Some text.',
    '```python titel="Keras"\nx = 1\n```',
    '…/learn.mdx:8:1 a code block has no "titel". Did you mean "title"? Write title="…" or mark="3-5".',
  ],
  [
    'marked lines that are no numbers',
    'learn',
    'Some text.',
    '```python mark="last"\nx = 1\n```',
    '…/learn.mdx:8:1 mark="last" names no lines. Write a line as mark="3", lines as mark="3-5" or mark="1,4".',
  ],
  [
    'a formula that cannot be read',
    'learn',
    'Some text.',
    'So $\\frac{1}$ it is.',
    "…/learn.mdx:8:4 the formula cannot be read: Unexpected end of input in a macro argument, expected '}'. Correct it, or write \\$ for a dollar sign.",
  ],
  [
    'a link to a heading that is not there',
    'learn',
    'Some text.',
    'See [above](#first-secton).',
    '…/learn.mdx:8:5 the link #first-secton leads to no heading of this text. Did you mean #first-section?',
  ],
  [
    'a link that leads nowhere on a site',
    'learn',
    'Some text.',
    'See [there](practice.mdx).',
    '…/learn.mdx:8:5 the link "practice.mdx" is none of https://…, /page, #heading. Write one of these.',
  ],
  [
    'an image from elsewhere',
    'learn',
    'Some text.',
    '![A curve](https://example.org/curve.png)',
    '…/learn.mdx:8:1 the image "https://example.org/curve.png" is not part of this site, and pages load nothing from elsewhere. Put it under public/ and write /name.webp.',
  ],
  [
    'an image without a description',
    'learn',
    'Some text.',
    '![](/curve.webp)',
    '…/learn.mdx:8:1 the image has no description. Write ![what it shows](…).',
  ],
];

test.each(MISTAKES)('reports %s', (_, name, from, to, expected) => {
  expect(problemsOf(spoil(name, from, to))).toEqual([expected]);
});

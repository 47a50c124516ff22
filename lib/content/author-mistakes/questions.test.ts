/** Slips in questions and their answers. The question of the sample begins in line 6. */
import { expect, test } from 'vitest';
import { problemsOf, spoil, type SampleName } from '../fixtures/sample-content';

/** What is wrong, the file, the text that is replaced, what replaces it, and the one problem that is reported. */
const MISTAKES: [string, SampleName, string, string, string][] = [
  [
    'a missing section',
    'practice',
    '### Hints\n\n1. Count to it.\n\n',
    '',
    '…/practice.mdx:6:1 question "which-one": has no section "### Hints". Write it, then a list of lines "1. …".',
  ],
  [
    'a slip in the name of a section',
    'practice',
    '### Solution',
    '### Solutions',
    '…/practice.mdx:19:1 question "which-one": no section is called "### Solutions". Write ### Solution.',
  ],
  [
    'an empty section',
    'practice',
    '- Beginning with zero.',
    '',
    '…/practice.mdx:27:1 question "which-one": the section "### Mistakes" is empty. Write a list of lines "- …".',
  ],
  [
    'a choice without a box',
    'practice',
    '- [ ] two:',
    '- two:',
    '…/practice.mdx:12:1 question "which-one": this line of the choices has no box. Write "- [ ] some-id: text", or "- [x] …" for the right one.',
  ],
  [
    'a choice without an id',
    'practice',
    '- [ ] two: `2`',
    '- [ ] `2`',
    '…/practice.mdx:12:1 question "which-one": this choice has no id. Write "- [ ] some-id: text"; the word before the colon is the id.',
  ],
  [
    'a choice whose id has a capital',
    'practice',
    '- [ ] two:',
    '- [ ] Two:',
    '…/practice.mdx:12:1 question "which-one": "Two" cannot be the id of a choice. Write lower-case words joined by hyphens, as in "- [ ] some-id: text".',
  ],
  [
    'an unknown kind',
    'practice',
    'difficulty',
    'kind="singel" difficulty',
    '…/practice.mdx:6:1 question "which-one": unknown kind "singel". Did you mean "single"? Expected one of: single, multiple, numeric, ordering, blanks, from-run. Leave the attribute out for a single choice.',
  ],
  [
    'a typed letter',
    'practice',
    'so <Answer />',
    'so option A',
    '…/practice.mdx:21:33 question "which-one": "option A" names a letter, and letters follow the order shown. Write <Answer /> for the right choice, <Choice ref="its-id" /> for another.',
  ],
  [
    'a time limit outside of the challenge',
    'practice',
    'difficulty',
    'seconds="60" difficulty',
    '…/practice.mdx:6:1 question "which-one": seconds="60" is the time limit of a problem in questions/challenge/, and this question is not there. Remove it.',
  ],
  [
    'two choices that say the same',
    'practice',
    '`2`',
    '`1`',
    '…/practice.mdx:12:1 question "which-one": choice "two" says the same as "one". Reword one of them.',
  ],
];

test.each(MISTAKES)('reports %s', (_, name, from, to, expected) => {
  expect(problemsOf(spoil(name, from, to))).toEqual([expected]);
});

/** What MDX cannot read, with the whole messages. The text of the sample's lesson is line 8. */
import { expect, test } from 'vitest';
import { problemsOf, spoil, type SampleName } from './fixtures/sample-content';

/** What is wrong, the file, the text that is replaced, what replaces it, and the problem that follows. */
const MISTAKES: [string, SampleName, string, string, string][] = [
  [
    'a sentence that begins with import',
    'learn',
    'Some text.',
    'import the data',
    '…/learn.mdx:8:1 a line that begins with import or export is code to MDX, and code is not allowed here. Components are known without an import; a sentence has to begin with another word.',
  ],
  [
    'a brace that is not closed',
    'learn',
    'Some text.',
    'A { brace.',
    '…/learn.mdx:8:11 a brace opens code in MDX, and code is not allowed here. Write \\{ for the sign itself.',
  ],
  [
    'an HTML comment',
    'learn',
    'Some text.',
    '<!-- later -->',
    '…/learn.mdx:8:1 an HTML comment cannot stand in MDX. Write {/* … */}.',
  ],
  [
    'a tag that is not closed',
    'learn',
    'Some text.',
    '<Note>\n\nSome text.',
    '…/learn.mdx:8:1 <Note> is opened here and never closed. Write </Note> after what it holds.',
  ],
  [
    'a closing tag of another name',
    'learn',
    'Some text.',
    '<Note>\n\nText.\n\n</Caution>',
    '…/learn.mdx:12:1 </Caution> closes nothing: <Note>, opened at 8:1, has to be closed first. Write </Note>.',
  ],
  [
    'a closing tag alone',
    'learn',
    'Some text.',
    'Some </Note> text.',
    '…/learn.mdx:8:7 this tag closes nothing. Remove it, or open it before.',
  ],
];

test.each(MISTAKES)('reports %s', (_, name, from, to, expected) => {
  expect(problemsOf(spoil(name, from, to))).toEqual([expected]);
});

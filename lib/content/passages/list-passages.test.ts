import { expect, test } from 'vitest';
import { parseDocument } from '../parse-document';
import { createReport } from '../problem';
import { listPassages } from './list-passages';

const PATH = 'content/course/pattern/learn.mdx';

function parse(text: string) {
  const source = `---\ntitle: A lesson\n---\n\n${text}`;
  return parseDocument({ path: PATH, source }, createReport(PATH)).tree!;
}

test('a lesson is cut at its headings, and the words of lists, tables and terms belong to it', () => {
  const text = `Before.

## One

A <Term id="rate">rate</Term> of <Measured run="a" field="b" />.

- first
- second

### Two

\`\`\`python
fit()
\`\`\`
`;
  expect(listPassages(parse(text))).toEqual([
    { id: '', title: '', text: 'Before.' },
    { id: 'one', title: 'One', text: 'A rate of …. first second' },
    { id: 'two', title: 'Two', text: 'fit()' },
  ]);
});

test('nothing of a check, a question, a card, a hint or a solution is in it', () => {
  const blocks = ['Check', 'Question', 'Card', 'Hint', 'Solution'].map(
    (name) => `<${name}>\n\nhidden words\n\n</${name}>`,
  );
  expect(listPassages(parse(['## One', 'Seen.', ...blocks].join('\n\n')))).toEqual([
    { id: 'one', title: 'One', text: 'Seen.' },
  ]);
});

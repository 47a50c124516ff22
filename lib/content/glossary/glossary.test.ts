/** Mistakes in the glossary and in the use of its terms, with their whole messages. */
import { expect, test } from 'vitest';
import { checkContent } from '../check-content';
import { problemsOf, sampleFiles, spoil } from '../fixtures/sample-content';
import type { SourceFile } from '../source-file';

const TERMS = `  - id: number
    name: Number
    text: What one counts with.
  - id: dead-number
    name: Dead number
    text: A number that nobody counts with any more.
    pattern: sample/first-pattern
`;

function glossary(terms = TERMS): SourceFile {
  return { path: 'content/glossary.mdx', source: `---\nterms:\n${terms}---\n` };
}

function lesson(text: string): SourceFile[] {
  return spoil('learn', 'Some text.', text);
}

test('reads terms in the order of their names', () => {
  const { glossary: terms, problems } = checkContent([...sampleFiles(), glossary()], () => []);
  expect(problems).toEqual([]);
  expect(terms.map(({ id }) => id)).toEqual(['dead-number', 'number']);
});

test('finds a term by its id, or by a text that is its name', () => {
  const text = '<Term id="number">Numbers</Term>, a <Term>dead number</Term>.';
  expect(problemsOf([...lesson(text), glossary()])).toEqual([]);
});

test.each([
  [
    '<Term id="nummber">number</Term>',
    '…/learn.mdx:8:1 unknown term "nummber" in the glossary. Write <Term id="number">, or add it to content/glossary.mdx.',
  ],
  [
    '<Term>numbers</Term>',
    '…/learn.mdx:8:1 no term is called "numbers" in the glossary. Write <Term id="number">, or add it to content/glossary.mdx.',
  ],
  [
    '<Term>something else</Term>',
    '…/learn.mdx:8:1 no term is called "something else" in the glossary. Add it to content/glossary.mdx, or remove the tag.',
  ],
])('reports %s', (text, expected) => {
  expect(problemsOf([...lesson(text), glossary()])).toEqual([expected]);
});

test('reports a term where no glossary is written', () => {
  expect(problemsOf(lesson('<Term>number</Term>'))).toEqual([
    '…/learn.mdx:8:1 a <Term> needs a glossary, and there is none. Write content/glossary.mdx.',
  ]);
});

test.each([
  [
    'an id that is no id',
    TERMS.replace('id: number', 'id: Number'),
    '3:5 the id "Number" is not usable. Write lower-case words joined by hyphens.',
  ],
  [
    'an id that is taken',
    TERMS.replace('id: dead-number', 'id: number'),
    '6:5 "terms" has the id "number" twice. Keep one.',
  ],
  [
    'a name that is taken',
    TERMS.replace('name: Dead number', 'name: number'),
    '6:5 the terms "number" and "dead-number" are both called "number". Keep one, or give one another name.',
  ],
  [
    'a name that is too long',
    TERMS.replace('name: Dead number', `name: ${'n'.repeat(41)}`),
    '6:5 the name of "dead-number" has 41 characters, expected at most 40. Shorten it.',
  ],
  [
    'a text that is too long',
    TERMS.replace('What one counts with.', 'w'.repeat(281)),
    '3:5 the text of "number" has 281 characters, expected at most 280. Shorten it.',
  ],
  [
    'a pattern that does not exist',
    TERMS.replace('sample/first-pattern', 'sample/first-patern'),
    '6:5 the term "dead-number" names the pattern "sample/first-patern", which does not exist. Did you mean "sample/first-pattern"? The patterns are sample/first-pattern.',
  ],
])('reports %s', (_, terms, expected) => {
  expect(problemsOf([...sampleFiles(), glossary(terms)])).toEqual([
    `content/glossary.mdx:${expected.replace(' ', ' front matter: ')}`,
  ]);
});

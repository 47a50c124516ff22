/** Mistakes with components, HTML and code, with their whole messages. The text of the sample's lesson is line 8. */
import { expect, test } from 'vitest';
import {
  PLAIN_LESSON,
  problemsOf,
  sampleFiles,
  spoil,
  type SampleName,
} from './fixtures/sample-content';
import { PROBLEM } from './fixtures/sample-kinds';

/** What is wrong, the file, the text that is replaced, what replaces it, and the problem that follows. */
const MISTAKES: [string, SampleName, string, string, string][] = [
  [
    'an import',
    'learn',
    'Some text.',
    'import fs from "node:fs"',
    '…/learn.mdx:8:1 import is code, and code is not allowed in content. Remove the line: components are known without an import.',
  ],
  [
    'an export',
    'learn',
    'Some text.',
    'export const answer = 42',
    '…/learn.mdx:8:1 export is code, and code is not allowed in content. Remove the line: data of a lesson belongs in its front matter.',
  ],
  [
    'an expression',
    'learn',
    'Some text.',
    'Two: {1 + 1}.',
    '…/learn.mdx:8:6 {1 + 1} is code, and code is not allowed in content. Write \\{ for the sign itself.',
  ],
  [
    'an attribute that is code',
    'learn',
    'Some text.',
    '<Note title={fetch("/x")}>\n\nText.\n\n</Note>',
    '…/learn.mdx:8:7 the attribute "title" of <Note> is code. Write title="text".',
  ],
  [
    'spread attributes',
    'learn',
    'Some text.',
    '<Note {...all}>\n\nText.\n\n</Note>',
    '…/learn.mdx:8:7 <Note> takes its attributes as code. Write each as name="text".',
  ],
  [
    'an unknown component',
    'learn',
    'Some text.',
    '<Nte>\n\nText.\n\n</Nte>',
    '…/learn.mdx:8:1 unknown component <Nte>. Did you mean <Note>? This file may use Note, Caution, Aside, Term, Measured, Section, Check, RunCurves, RunTable, RunScrubber, WhichCurve, GapChart, BallOnCurve, ContourMap, Pipeline, TableChart.',
  ],
  [
    'a component that only an object prototype knows',
    'learn',
    'Some text.',
    '<constructor>x</constructor>',
    '…/learn.mdx:8:1 the HTML tag <constructor> is not allowed. Write Markdown, or one of these tags: abbr, br, kbd, sub, sup.',
  ],
  [
    'an HTML tag that is not allowed',
    'learn',
    'Some text.',
    '<script>alert(1)</script>',
    '…/learn.mdx:8:1 the HTML tag <script> is not allowed. Write Markdown, or one of these tags: abbr, br, kbd, sub, sup.',
  ],
  [
    'an unknown attribute',
    'learn',
    'Some text.',
    '<Note tilte="A">\n\nText.\n\n</Note>',
    '…/learn.mdx:8:7 <Note> has no attribute "tilte". Did you mean "title"? Its attributes are title.',
  ],
  [
    'an empty attribute',
    'learn',
    'Some text.',
    '<Note title="">\n\nText.\n\n</Note>',
    '…/learn.mdx:8:7 the attribute "title" of <Note> is empty. Write title="text".',
  ],
  [
    'a component inside a line',
    'learn',
    'Some text.',
    '<Note>Text.</Note>',
    '…/learn.mdx:8:1 <Note> stands inside a line. Give both of its tags lines of their own, with an empty line between tag and text.',
  ],
  [
    'an empty component',
    'learn',
    'Some text.',
    '<Note></Note>',
    '…/learn.mdx:8:1 <Note> is empty. Write what it holds, or remove it.',
  ],
  [
    'a component of another kind of file',
    'learn',
    'Some text.',
    '<Lab />',
    '…/learn.mdx:8:1 <Lab> belongs in experiment.mdx. Move it there.',
  ],
  [
    'the challenge outside of its lesson',
    'learn',
    'Some text.',
    '<Challenge />',
    '…/learn.mdx:8:1 <Challenge> belongs in challenge.mdx. Move it there.',
  ],
  [
    'the cards outside of their lesson',
    'learn',
    'Some text.',
    '<Cards />',
    '…/learn.mdx:8:1 <Cards> belongs in review.mdx. Move it there.',
  ],
  [
    'a question in a lesson',
    'learn',
    'Some text.',
    '<Question id="q" difficulty="easy" objective="know-one">\n\nText.\n\n</Question>',
    '…/learn.mdx:8:1 question "q": <Question> belongs in practice.mdx, questions/test/, questions/challenge/ or questions/try/. Move it there.',
  ],
  [
    'a letter outside of a question',
    'learn',
    'Some text.',
    'It is <Answer />.',
    '…/learn.mdx:8:7 <Answer /> means something only inside a question. Remove it.',
  ],
];

test.each(MISTAKES)('reports %s', (_, name, from, to, expected) => {
  expect(problemsOf(spoil(name, from, to))).toEqual([expected]);
});

test('lets a comment stand anywhere', () => {
  expect(
    problemsOf(spoil('learn', 'Some text.', '{/* later: a figure */}\n\nText {/* here */} too.')),
  ).toEqual([]);
});

test('reports a challenge that stands in its lesson twice', () => {
  const folder = 'content/sample/first-pattern';
  const challenge = {
    path: `${folder}/challenge.mdx`,
    source: PLAIN_LESSON.replace('Some text.', '<Challenge />\n\n<Challenge />'),
  };
  const problem = {
    path: `${folder}/questions/challenge/some.mdx`,
    source: PROBLEM,
  };
  expect(problemsOf([...sampleFiles(), challenge, problem])).toEqual([
    '…/challenge.mdx:10:1 <Challenge /> is written twice. Keep one.',
  ]);
});

import type { ElementType, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Question } from '@/lib/core/quiz';
import { partComponents, takeQuestionsApart } from './question-parts';

const QUESTION: Question = {
  id: 'which-one',
  kind: 'single',
  difficulty: 'easy',
  objective: 'know-one',
  stem: 'Which?',
  choices: [
    { id: 'one', correct: true, text: 'One', rationale: 'It is.', misconception: null },
    {
      id: 'two',
      correct: false,
      text: 'Two',
      rationale: 'It is not.',
      misconception: 'two-is-one',
    },
  ],
  hints: ['First', 'Second'],
  solution: ['Step'],
  check: 'One.',
  mistakes: ['Zero'],
  contentHash: '0123456789abcdef',
};
const OBJECTIVES = [{ id: 'know-one', text: 'Know one', short: 'one' }];

/** As the compiler orders and spaces the parts; a stem of two blocks, everything else of one line. */
function Content({ components = {} }: { components?: Readonly<Record<string, ElementType>> }) {
  const { Question, QuestionStem, QuestionChoice, QuestionRationale } = {
    ...partComponents,
    ...components,
  };
  const { QuestionHint, QuestionStep, QuestionCheck, QuestionMistake } = {
    ...partComponents,
    ...components,
  };
  return (
    <>
      <Question id="which-one">
        {'\n'}
        <QuestionStem>
          <p>Which?</p>
          <p>Count.</p>
        </QuestionStem>
        <QuestionChoice id="one">One</QuestionChoice>
        <QuestionRationale id="one">It is.</QuestionRationale>
        <QuestionChoice id="two">Two</QuestionChoice>
        <QuestionRationale id="two">It is not.</QuestionRationale>
        <QuestionHint>First</QuestionHint>
        <QuestionHint>Second</QuestionHint>
        <QuestionStep>Step</QuestionStep>
        <QuestionCheck>One.</QuestionCheck>
        <QuestionMistake>Zero</QuestionMistake>
      </Question>
    </>
  );
}

function html(node: ReactNode): string {
  return renderToStaticMarkup(<>{node}</>);
}

test('gives every part of a question a rendering of its own', () => {
  const [view] = takeQuestionsApart(Content, {}, [QUESTION], OBJECTIVES);
  expect(html(view?.stem)).toBe('<p>Which?</p><p>Count.</p>');
  expect(
    view?.choices.map(({ text, rationale, ...rest }) => [html(text), html(rationale), rest]),
  ).toEqual([
    ['One', 'It is.', { id: 'one', correct: true, misconception: null }],
    ['Two', 'It is not.', { id: 'two', correct: false, misconception: 'two-is-one' }],
  ]);
  expect(view?.hints.map(html)).toEqual(['First', 'Second']);
  expect(view?.solution.map(html)).toEqual(['Step']);
  expect(html(view?.check)).toBe('One.');
  expect(view?.mistakes.map(html)).toEqual(['Zero']);
});

test('brings the data that grading and the record need', () => {
  const [view] = takeQuestionsApart(Content, {}, [QUESTION], OBJECTIVES);
  expect(view).toMatchObject({
    id: 'which-one',
    kind: 'single',
    difficulty: 'easy',
    objective: { id: 'know-one', text: 'Know one', short: 'one' },
    contentHash: '0123456789abcdef',
    labels: { one: 'One', two: 'Two' },
  });
});

test('refuses to render a question that was not taken apart', () => {
  expect(() => html(<Content />)).toThrow(
    '<Question> cannot be rendered by itself. Take the questions apart first.',
  );
});

test.each([
  [
    'another question',
    { ...QUESTION, id: 'other' },
    'question "other" is not in the compiled content.',
  ],
  [
    'another choice',
    { ...QUESTION, choices: [{ ...QUESTION.choices[0]!, id: 'three' }] },
    'question "which-one" has no QuestionChoice in the compiled content.',
  ],
  [
    'another objective',
    { ...QUESTION, objective: 'know-two' },
    'question "which-one": no objective "know-two" was given.',
  ],
])('refuses data with %s than the compiled content', (_, question, message) => {
  expect(() => takeQuestionsApart(Content, {}, [question], OBJECTIVES)).toThrow(message);
});

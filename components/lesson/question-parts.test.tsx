import { type ElementType, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { AskedView, PartView } from '@/components/quiz/question-view';
import { firstSeedOf, orderParts, type Card, type Question } from '@/lib/core/quiz';
import { partComponents } from './part-markers';
import { takeAskedApart, takeCardsApart, takeQuestionsApart } from './question-parts';
import { takeGradable } from './view-answers';

const TEXTS = {
  difficulty: 'easy',
  objective: 'know-one',
  stem: 'Which?',
  hints: ['First', 'Second'],
  solution: ['Step'],
  check: 'One.',
  mistakes: ['Zero'],
  contentHash: '0123456789abcdef',
} as const;
const RIGHT = { correct: true, rationale: 'It is.', misconception: null } as const;
const WRONG = { correct: false, rationale: 'It is not.', misconception: 'two-is-one' } as const;

const SINGLE: Question = {
  ...TEXTS,
  id: 'which-one',
  kind: 'single',
  choices: [
    { ...RIGHT, id: 'one', text: 'One', pinned: false },
    { ...WRONG, id: 'two', text: 'Two', pinned: false },
  ],
};
const CARD: Card = {
  id: 'one-card',
  objective: 'know-one',
  mends: ['two-is-one'],
  front: 'Which?',
  back: 'One.',
  contentHash: '0123456789abcdef',
};
const OBJECTIVES = [{ id: 'know-one', text: 'Know one', short: 'one' }];

/** As the compiler orders and spaces the parts; a stem of two blocks, everything else of one line. */
function contentOf({ id }: { id: string }, shown: string[], answers: string[]) {
  return function Content({
    components = {},
  }: {
    components?: Readonly<Record<string, ElementType>>;
  }) {
    const { Question, QuestionStem, QuestionPart, QuestionRationale, ...rest } = {
      ...partComponents,
      ...components,
    };
    const { QuestionHint, QuestionStep, QuestionCheck, QuestionMistake } = rest;
    return (
      <>
        <Question id={id}>
          {'\n'}
          <QuestionStem>
            <p>Which?</p>
            <p>Count.</p>
          </QuestionStem>
          {shown.map((part) => (
            <QuestionPart key={part} id={part}>{`Text of ${part}`}</QuestionPart>
          ))}
          {answers.map((answer) => (
            <QuestionRationale key={answer} id={answer}>{`Why ${answer}`}</QuestionRationale>
          ))}
          <QuestionHint>First</QuestionHint>
          <QuestionHint>Second</QuestionHint>
          <QuestionStep>Step</QuestionStep>
          <QuestionCheck>One.</QuestionCheck>
          <QuestionMistake>Zero</QuestionMistake>
        </Question>
      </>
    );
  };
}

function Cards({ components = {} }: { components?: Readonly<Record<string, ElementType>> }) {
  const { Card, CardFront, CardBack } = { ...partComponents, ...components };
  return (
    <Card id="one-card">
      <CardFront>Which?</CardFront>
      <CardBack>
        <p>One.</p>
        <p>Really.</p>
      </CardBack>
    </Card>
  );
}

const SINGLE_CONTENT = contentOf(SINGLE, ['one', 'two'], ['one', 'two']);

function view(question: Question, shown: string[], answers: string[]) {
  const contents = [contentOf(question, shown, answers)];
  return takeQuestionsApart(contents, {}, [question], OBJECTIVES)[0]!;
}

function html(node: ReactNode): string {
  return renderToStaticMarkup(<>{node}</>);
}

function partsOf(asked: AskedView): readonly PartView[] {
  return 'parts' in asked ? asked.parts : [];
}

test('gives every part of a question a rendering of its own', () => {
  const { asked, hints, feedback } = view(SINGLE, ['one', 'two'], ['one', 'two']);
  expect(html(asked.stem)).toBe('<p>Which?</p><p>Count.</p>');
  expect(hints.map(html)).toEqual(['First', 'Second']);
  expect(feedback.solution.map(html)).toEqual(['Step']);
  expect(html(feedback.check)).toBe('One.');
  expect(feedback.mistakes.map(html)).toEqual(['Zero']);
  const texts = Object.fromEntries(partsOf(asked).map(({ id, text }) => [id, html(text)]));
  expect(texts).toEqual({ one: 'Text of one', two: 'Text of two' });
  const whys = Object.entries(feedback.rationales).map(([id, why]) => [id, html(why)]);
  expect(Object.fromEntries(whys)).toEqual({ one: 'Why one', two: 'Why two' });
});

test('asks without the key, and brings it with the feedback', () => {
  const { asked, feedback } = view(SINGLE, ['one', 'two'], ['one', 'two']);
  const { stem: _stem, ...data } = asked;
  expect({ ...data, parts: partsOf(asked).map(({ text: _text, ...part }) => part) }).toEqual({
    id: 'which-one',
    kind: 'single',
    difficulty: 'easy',
    objective: { id: 'know-one', text: 'Know one', short: 'one' },
    contentHash: '0123456789abcdef',
    parts: expect.arrayContaining([
      { id: 'one', label: 'One', pinned: false },
      { id: 'two', label: 'Two', pinned: false },
    ]),
  });
  expect(feedback.gradable).toEqual({
    id: 'which-one',
    kind: 'single',
    difficulty: 'easy',
    objective: 'know-one',
    contentHash: '0123456789abcdef',
    choices: SINGLE.choices,
  });
});

test('asks with the fields of each kind', () => {
  const numbers = [{ ...RIGHT, id: 'half', value: 0.5, tolerance: 0.1 }];
  const numeric = view({ ...TEXTS, id: 'q', kind: 'numeric', unit: 'cm', numbers }, [], ['half']);
  expect(numeric.asked).toMatchObject({ kind: 'numeric', unit: 'cm' });
  expect(Object.keys(numeric.feedback.rationales)).toEqual(['half']);

  const measures = [
    { ...WRONG, measure: 'last-epoch', text: 'Last' },
    { ...RIGHT, measure: 'last-val-accuracy', text: 'Accuracy' },
  ] as const;
  const ids = ['last-epoch', 'last-val-accuracy'];
  const fromRun = view({ ...TEXTS, id: 'q', kind: 'from-run', measures }, [], ids);
  expect(fromRun.asked).toMatchObject({ kind: 'from-run', unit: '%' });
  expect(Object.keys(fromRun.feedback.rationales)).toEqual(ids);

  const blanks = [
    {
      id: 'how',
      answers: [
        { ...RIGHT, texts: ['backward'] },
        { ...WRONG, texts: ['step'] },
      ],
    },
    { id: 'rate', answers: [{ ...RIGHT, texts: ['1'] }] },
  ];
  const keys = ['how/0', 'how/1', 'rate/0'];
  const code = view({ ...TEXTS, id: 'q', kind: 'blanks', language: 'python', blanks }, [], keys);
  expect(code.asked).toMatchObject({
    kind: 'blanks',
    language: 'python',
    blanks: [
      { id: 'how', width: 12 },
      { id: 'rate', width: 12 },
    ],
  });
  expect(Object.keys(code.feedback.rationales)).toEqual(keys);
});

test('puts choices and items into the order of the first attempt, whatever order the author wrote', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const items = ids.map((id) => ({ id, text: id, rationale: '', misconception: null }));
  const orders = [items, [...items].reverse()].map((written) => {
    const question: Question = { ...TEXTS, id: 'count-up', kind: 'ordering', items: written };
    return partsOf(view(question, ids, ids).asked).map(({ id }) => id);
  });
  expect(orders[0]).toEqual(orders[1]);
  const question: Question = { ...TEXTS, id: 'count-up', kind: 'ordering', items };
  expect(orders[0]).toEqual(orderParts(takeGradable(question), firstSeedOf('count-up')));
  expect(orders[0]).not.toEqual(ids);
});

test('takes nothing but what is asked where a page comes before the answers', () => {
  const asked = takeAskedApart([SINGLE_CONTENT], {}, [SINGLE], OBJECTIVES);
  expect(asked).toHaveLength(1);
  expect(Object.keys(asked[0]!).sort()).toEqual([
    'contentHash',
    'difficulty',
    'id',
    'kind',
    'objective',
    'parts',
    'stem',
  ]);
  const shown = [asked[0]!.stem, ...partsOf(asked[0]!).map(({ text }) => text)];
  expect(shown.map(html).join(' ')).not.toMatch(/Why|First|Step/);
});

test('finds the questions of several files in the order of the data', () => {
  const other: Question = { ...SINGLE, id: 'other' };
  const contents = [SINGLE_CONTENT, contentOf(other, ['one', 'two'], ['one', 'two'])];
  const views = takeQuestionsApart(contents, {}, [other, SINGLE], OBJECTIVES);
  expect(views.map(({ asked }) => asked.id)).toEqual(['other', 'which-one']);
});

test('gives both sides of a card', () => {
  const [card] = takeCardsApart([Cards], {}, [CARD], OBJECTIVES);
  expect(card).toMatchObject({
    id: 'one-card',
    contentHash: '0123456789abcdef',
    objective: OBJECTIVES[0],
    mends: ['two-is-one'],
  });
  expect(html(card?.front)).toBe('Which?');
  expect(html(card?.back)).toBe('<p>One.</p><p>Really.</p>');
});

test('refuses to render what was not taken apart', () => {
  expect(() => html(<SINGLE_CONTENT />)).toThrow(
    '<Question> cannot be rendered by itself. Take the questions apart first.',
  );
  expect(() => html(<Cards />)).toThrow(
    '<Card> cannot be rendered by itself. Take the questions apart first.',
  );
});

test.each([
  [
    'another question',
    { ...SINGLE, id: 'other' },
    'question "other" is not in the compiled content.',
  ],
  [
    'another choice',
    { ...SINGLE, choices: [{ ...RIGHT, id: 'three', text: 'Three', pinned: false }] },
    'question "which-one" has no QuestionPart in the compiled content.',
  ],
  [
    'another objective',
    { ...SINGLE, objective: 'know-two' },
    'question "which-one": no objective "know-two" was given.',
  ],
])('refuses data with %s than the compiled content', (_, question, message) => {
  expect(() => takeQuestionsApart([SINGLE_CONTENT], {}, [question], OBJECTIVES)).toThrow(message);
});

test('refuses a card that the compiled content does not have', () => {
  expect(() => takeCardsApart([Cards], {}, [{ ...CARD, id: 'other' }], OBJECTIVES)).toThrow(
    'card "other" is not in the compiled content.',
  );
});

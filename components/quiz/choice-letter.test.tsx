import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Answer, ChoiceLetter, QuestionOrderContext, type AnswerNames } from './choice-letter';

function textIn(names: AnswerNames, content: ReactNode): string {
  const markup = renderToStaticMarkup(
    <QuestionOrderContext value={names}>{content}</QuestionOrderContext>,
  );
  return markup.replace(/<[^>]+>/g, '');
}

test('a text names the letters of the order on the screen', () => {
  const text = (
    <>
      <Answer />, not <ChoiceLetter choice="other" />
    </>
  );
  const keys = ['key'];
  expect(textIn({ kind: 'letters', order: ['key', 'other'], keys }, text)).toBe(
    'option A, not option B',
  );
  expect(textIn({ kind: 'letters', order: ['other', 'third', 'key'], keys }, text)).toBe(
    'option C, not option A',
  );
});

test('several keys are named in the order on the screen', () => {
  const order = ['d', 'b', 'a', 'c'];
  const textOf = (...keys: string[]) => textIn({ kind: 'letters', order, keys }, <Answer />);
  expect(textOf('a', 'b')).toBe('options B and C');
  expect(textOf('c', 'a', 'd')).toBe('options A, C and D');
});

test('a typed answer is named by its figure', () => {
  const names: AnswerNames = {
    kind: 'figures',
    figures: { gap: '16 percentage points', ratio: '81.4 percentage points' },
    key: 'gap',
  };
  expect(textIn(names, <Answer />)).toBe('16 percentage points');
  expect(textIn(names, <ChoiceLetter choice="ratio" />)).toBe('81.4 percentage points');
});

test('a name that does not exist is a defect that is named', () => {
  expect(() => renderToStaticMarkup(<Answer />)).toThrow(
    '<Answer> stands outside of a question, so it has no letter.',
  );
  expect(() => textIn({ kind: 'none' }, <Answer />)).toThrow(
    '<Answer> stands in a question whose answer has no name.',
  );
  expect(() =>
    textIn({ kind: 'figures', figures: { gap: '16' }, key: 'gap' }, <ChoiceLetter choice="sum" />),
  ).toThrow('answer "sum" is not among gap');
});

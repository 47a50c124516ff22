import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Answer, ChoiceLetter, QuestionOrderContext } from './choice-letter';

function textIn(order: readonly string[], content: ReactNode): string {
  const markup = renderToStaticMarkup(
    <QuestionOrderContext value={{ order, answer: 'key' }}>{content}</QuestionOrderContext>,
  );
  return markup.replace(/<[^>]+>/g, '');
}

test('a text names the letters of the order on the screen', () => {
  const text = (
    <>
      <Answer />, not <ChoiceLetter choice="other" />
    </>
  );
  expect(textIn(['key', 'other'], text)).toBe('option A, not option B');
  expect(textIn(['other', 'third', 'key'], text)).toBe('option C, not option A');
});

test('a letter outside of a question is a defect that is named', () => {
  expect(() => renderToStaticMarkup(<Answer />)).toThrow(
    '<Answer> stands outside of a question, so it has no letter.',
  );
});

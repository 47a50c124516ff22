import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Hint } from './disclosure';
import { numberHints } from './number-hints';

function summariesOf(markup: string): string[] {
  return [...markup.matchAll(/<summary[^>]*>(.*?)<\/summary>/g)].map((match) => match[1]!);
}

test('hints beside each other are numbered in their order', () => {
  const numbered = numberHints(
    <>
      <p>Text</p>
      <Hint title="First">a</Hint>
      <p>Text</p>
      <Hint title="Second">b</Hint>
    </>,
  );
  expect(summariesOf(renderToStaticMarkup(numbered))).toEqual([
    'Hint 1 of 2: First',
    'Hint 2 of 2: Second',
  ]);
});

test('a hint inside another block counts on its own and, alone, has no number', () => {
  const numbered = numberHints(
    <>
      <Hint title="Outer one">a</Hint>
      <Hint title="Outer two">b</Hint>
      <section>
        <Hint title="Inner">c</Hint>
      </section>
    </>,
  );
  expect(summariesOf(renderToStaticMarkup(numbered))).toEqual([
    'Hint 1 of 2: Outer one',
    'Hint 2 of 2: Outer two',
    'Hint: Inner',
  ]);
});

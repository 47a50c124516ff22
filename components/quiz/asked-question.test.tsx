import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { NO_RESPONSE, type KindId, type Response } from '@/lib/core/quiz';
import { AskedQuestion } from './asked-question';
import { BlankField } from './kinds/blanks/blank-field';
import { orderOf } from './order-of-attempt';
import { viewOf, VIEWS } from './question-view.fixture';
import type { AskedView } from './question-view';
import { LAST_RUN } from './run.fixture';
import { aBlanks } from '@/lib/core/quiz/question.fixture';

function ask(asked: AskedView, response: Response = NO_RESPONSE, run = LAST_RUN): string {
  return renderToStaticMarkup(
    <AskedQuestion
      asked={asked}
      order={orderOf(asked, 1)}
      response={response}
      onChange={() => {}}
      name="question 3"
      run={run}
    />,
  );
}

const count = (markup: string, pattern: RegExp) => [...markup.matchAll(pattern)].length;

test.each<[KindId, RegExp, number]>([
  ['single', /type="radio"/g, 3],
  ['multiple', /type="checkbox"/g, 4],
  ['numeric', /inputMode="decimal"/gi, 1],
  ['ordering', /aria-label="Move (up|down): Text of/g, 6],
  ['from-run', /inputMode="decimal"/gi, 1],
])('a %s question has a field for every part of its answer', (kind, field, fields) => {
  expect(count(ask(VIEWS[kind].asked), field)).toBe(fields);
});

const code = viewOf(
  aBlanks({ call: ['backward'], rate: ['0.001'] }),
  <pre>
    loss.
    <BlankField id="call" />
    (); lr=
    <BlankField id="rate" />
  </pre>,
);

test('blanks are fields within the code, numbered as in the code, with what was typed', () => {
  const markup = ask(code.asked, { chosen: [], texts: { rate: '0.01' } });
  expect(markup).toMatch(/aria-label="blank 1 of 2"[^>]*value=""/);
  expect(markup).toMatch(/aria-label="blank 2 of 2"[^>]*value="0.01"/);
});

test('a blank outside of a question is a defect that is named', () => {
  expect(() => renderToStaticMarkup(<BlankField id="rate" />)).toThrow(
    'Blank "rate" stands outside of a question.',
  );
});

test('the choice, the choices and the order of a learner are shown as they are', () => {
  const checked = (markup: string) =>
    [...markup.matchAll(/checked="" value="([a-z]+)"|value="([a-z]+)"[^>]*checked=""/g)].map(
      ([, before, after]) => before ?? after,
    );
  expect(checked(ask(VIEWS.single.asked, { chosen: ['fast'], texts: {} }))).toEqual(['fast']);
  expect(checked(ask(VIEWS.multiple.asked, { chosen: ['all', 'b'], texts: {} })).sort()).toEqual([
    'all',
    'b',
  ]);
  const ordered = ask(VIEWS.ordering.asked, {
    chosen: ['step', 'forward', 'backward'],
    texts: {},
  });
  expect([...ordered.matchAll(/data-item="([a-z]+)"/g)].map(([, id]) => id)).toEqual([
    'step',
    'forward',
    'backward',
  ]);
  expect(ordered).toContain('This order is your answer');
});

test('a question about a run shows which run, or offers one', () => {
  expect(ask(VIEWS['from-run'].asked)).toContain('Your run 4');
  const without = renderToStaticMarkup(
    <AskedQuestion
      asked={VIEWS['from-run'].asked}
      order={[]}
      response={NO_RESPONSE}
      onChange={() => {}}
      name="question 3"
      runOffer={<button>Train now</button>}
    />,
  );
  expect(without).toContain('Train now');
  expect(without).not.toContain('inputMode');
});

test.each(Object.values(VIEWS))(
  'a question of kind $asked.kind tells no reason before the answer',
  ({ asked }) => {
    expect(ask(asked)).not.toMatch(/Because of|First step|Mistake/);
  },
);

import { expect, test } from 'vitest';
import {
  aBlanks,
  aMultiple,
  aNumeric,
  anOrdering,
  aSingle,
} from '@/lib/core/quiz/question.fixture';
import { collectSecrets, type Allowed } from './collect-secrets';
import { findLeaks, type Body } from './find-leaks';
import { unescapeText, wordsOf } from './words-of';

const RATIONALE = {
  questionId: 'backward',
  part: 'rationale no-backward',
  text: 'Without loss.backward() the optimizer’s "gradients" stay at zero & nothing moves.',
  pieces: [
    'Without ',
    'loss.backward()',
    ' the optimizer’s "gradients" stay at zero & nothing moves.',
  ],
};
const CHECK = { questionId: 'backward', part: 'check', text: 'Zero.', pieces: ['Zero.'] };
const CODE = {
  questionId: 'backward',
  part: 'solution 1',
  text: 'loss.backward()\noptimizer.step()\noptimizer.zero_grad()',
  pieces: ['loss', '.', 'backward', '()\n', 'optimizer', '.step()\n', 'optimizer', '.zero_grad()'],
};
const NOTHING: Allowed = { texts: [], gradables: [] };

function leaksIn(text: string, allowed = NOTHING) {
  const secrets = collectSecrets([RATIONALE, CHECK, CODE], [], allowed);
  const bodies: Body[] = [{ address: '/test', text }];
  return findLeaks(bodies, secrets).map(({ part }) => part);
}

test('finds a rationale in a page, whatever marks and escapes it was written with', () => {
  const piece = 'the optimizer’s "gradients" stay at zero & nothing moves.';
  const payload = JSON.stringify(['$', 'p', null, { children: ['Without ', piece] }]);
  const bodies = [
    '<li>Without <code>loss.backward()</code> the optimizer’s &quot;gradients&quot; stay at zero &amp; nothing moves.</li>',
    '<p>the optimizer&#x2019;s &#34;gradients&#34; stay\n  at zero &amp; nothing moves.</p>',
    payload,
    `<script>self.__next_f.push([1,${JSON.stringify(`1a:${payload}\n`)}])</script>`,
    'export const why = `the optimizer\\u2019s "gradients" stay at zero \\x26 nothing moves.`;',
  ];
  for (const body of bodies) expect(leaksIn(body), body).toEqual([RATIONALE.part]);
});

test('finds nothing in a page that only asks', () => {
  expect(
    leaksIn('<p>What does the optimizer do without <code>loss.backward()</code>?</p>'),
  ).toEqual([]);
});

test('finds code although highlighting splits it, in a page and in a payload', () => {
  const html =
    '<pre><span class="line">loss<i>.</i>backward()</span><span>optimizer</span>.step()\n<b>optimizer</b>.zero_grad()</pre>';
  const token = (text: string) =>
    `["$","span",null,{"className":"$undefined","style":{"color":"var(--ink)"},"children":${JSON.stringify(text)}}]`;
  const payload = `[${CODE.pieces.map(token).join(',')}]`;
  expect(leaksIn(html)).toEqual([CODE.part]);
  expect(leaksIn(payload)).toEqual([CODE.part]);
});

test('does not look for what anybody may see, nor for what stands in any text', () => {
  const lesson = { ...NOTHING, texts: [`In short: ${RATIONALE.text}`] };
  expect(leaksIn(`<p>${RATIONALE.text}</p>`, lesson)).toEqual([]);
  const parts = collectSecrets([RATIONALE, CHECK], [], NOTHING).map(({ part }) => part);
  expect(parts).toEqual([RATIONALE.part]);
});

test('finds the keys of every kind that is in a bank', () => {
  const bank = [
    { ...aSingle(['slow', 'steady'], 'steady'), id: 'single' },
    { ...aMultiple(['a', 'b', 'c'], ['a', 'c']), id: 'multiple' },
    { ...aNumeric({ value: 0.025, tolerance: 0.0005 }), id: 'numeric' },
    { ...anOrdering(['forward', 'backward', 'step']), id: 'ordering' },
    { ...aBlanks({ call: ['loss.backward()', 'loss.backward( )'], rate: ['1'] }), id: 'blanks' },
  ];
  const secrets = collectSecrets([], bank, NOTHING);
  expect(secrets.map(({ questionId }) => questionId)).toEqual(bank.map(({ id }) => id));
  const keysIn = (payload: unknown) =>
    findLeaks([{ address: '/', text: JSON.stringify(JSON.stringify(payload)) }], secrets).map(
      ({ questionId }) => questionId,
    );
  expect(keysIn([{ id: 'steady', correct: true }])).toEqual(['single']);
  expect(keysIn([{ correct: true, id: 'c' }])).toEqual(['multiple']);
  expect(keysIn({ value: 0.025, tolerance: 0.0005 })).toEqual(['numeric']);
  expect(keysIn({ texts: ['1'], correct: true })).toEqual(['blanks']);
  expect(keysIn({ orders: { ordering: ['forward', 'backward', 'step'] } })).toEqual(['ordering']);
  expect(keysIn({ multiple: ['a', 'c'] })).toEqual(['multiple']);
  expect(keysIn({ blanks: { call: 'loss.backward()' } })).toEqual(['blanks']);
  expect(keysIn({ asked: ['slow', 'steady', 'backward', 'forward', 'step', 0.025] })).toEqual([]);
});

test('does not take a key of the practice for one of the bank', () => {
  const bank = [{ ...aSingle(['slow', 'steady'], 'steady'), id: 'q' }];
  const practice = { ...NOTHING, gradables: [{ ...bank[0]!, id: 'practised' }] };
  expect(collectSecrets([], bank, practice)).toEqual([]);
});

test('does not look for a typed answer that stands in a lesson', () => {
  const bank = [{ ...aBlanks({ call: ['loss.backward()'] }), id: 'q' }];
  const lesson = { ...NOTHING, texts: ['Then `loss.backward()` finds the gradients.'] };
  const [key] = collectSecrets([], bank, lesson);
  expect(key!.literals).toEqual(['"texts":["loss.backward()"],"correct":true']);
});

test('says where the leak is and what was found', () => {
  const secrets = collectSecrets([RATIONALE], [], NOTHING);
  const bodies = [
    { address: '/clean', text: 'nothing' },
    { address: '/leaking', text: RATIONALE.text },
  ];
  expect(findLeaks(bodies, secrets)).toEqual([
    {
      address: '/leaking',
      questionId: 'backward',
      part: 'rationale no-backward',
      found: 'the optimizer s gradients stay at zero nothing moves',
    },
  ]);
});

test('takes escapes away level by level and leaves words', () => {
  expect(unescapeText('\\\\\\"a\\\\u0026b\\\\\\"')).toBe('"a&b"');
  expect(unescapeText('&amp;lt;b&amp;gt; &#x41;&#66; &unknown;')).toBe('<b> AB &unknown;');
  expect(wordsOf('  The “Rate”: η = 0.001\n(½)')).toBe('the rate η 0 001 1 2');
});

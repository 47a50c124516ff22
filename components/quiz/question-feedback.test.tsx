import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { gradeResponse, NO_RESPONSE, type KindId, type Response } from '@/lib/core/quiz';
import { AnswerResult } from './answer-result';
import { askForAnswer, describeResponse } from './describe-response';
import { QuestionFeedback } from './question-feedback';
import { VIEWS } from './question-view.fixture';
import { LAST_RUN, RUN } from './run.fixture';

const choose = (...chosen: string[]): Response => ({ chosen, texts: {} });
const type = (texts: Record<string, string>): Response => ({ chosen: [], texts });

/** Orders are the author's here, so that letters are known. */
const ORDERS: Partial<Record<KindId, string[]>> = {
  single: ['slow', 'steady', 'fast'],
  multiple: ['a', 'b', 'c', 'all'],
};

function explain(kind: KindId, response: Response) {
  const { asked, feedback } = VIEWS[kind];
  const run = kind === 'from-run' ? LAST_RUN : null;
  const score = gradeResponse(feedback.gradable, response, { run: run?.run ?? null });
  const shared = { asked, feedback, score, response, order: ORDERS[kind] ?? [], run };
  return {
    feedback: renderToStaticMarkup(<QuestionFeedback {...shared} />),
    result: plain(renderToStaticMarkup(<AnswerResult {...shared} certainty={null} />)),
  };
}

function plain(markup: string): string {
  return markup
    .replace(/<svg.*?<\/svg>/g, '')
    .replace(/<\/(h2|p|li|div|strong)>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The answers in the order shown, each with how it came out. */
function listAnswers(markup: string): string[] {
  return [...markup.matchAll(/-answer"[^>]*>(.*?)<\/div><strong[^>]*>(.*?)<\/strong>/gs)].map(
    ([, answer, words]) => `${plain(answer!)} | ${words}`,
  );
}

const RIGHT: Record<KindId, Response> = {
  single: choose('steady'),
  multiple: choose('b', 'a'),
  numeric: type({ number: '16,05' }),
  ordering: choose('forward', 'backward', 'step'),
  blanks: type({ call: 'backward', rate: '1e-3' }),
  'from-run': type({ number: '2' }),
};
const KINDS = Object.keys(RIGHT) as KindId[];

test.each(KINDS)(
  'a %s question explains every foreseen answer, also when the learner was right',
  (kind) => {
    const { feedback, result } = explain(kind, RIGHT[kind]);
    expect(result).toMatch(/^Right\./);
    const { rationales } = VIEWS[kind].feedback;
    expect(Object.keys(rationales).length).toBeGreaterThan(1);
    for (const reason of Object.values(rationales)) expect(feedback).toContain(reason);
    expect(feedback).toContain('First step');
    expect(feedback).toContain('Mistake');
  },
);

test.each(KINDS)('a %s question that was left open shows its answer', (kind) => {
  const { feedback, result } = explain(kind, NO_RESPONSE);
  expect(result).toMatch(/^Not answered\./);
  expect(feedback).not.toContain('Your answer');
  expect(feedback).not.toContain('You ');
});

test('every reason describes its answer to screen readers', () => {
  const { feedback } = explain('single', RIGHT.single);
  const described = [...feedback.matchAll(/aria-describedby="([^"]+)"/g)].map(([, id]) => id);
  expect(described).toHaveLength(3);
  for (const id of described) expect(feedback).toMatch(new RegExp(`id="${id}"[^>]*>Because of`));
});

test('single choice: the key and the wrong choice are told apart', () => {
  const { feedback, result } = explain('single', choose('fast'));
  expect(result).toBe('Not right. The right answer is B: Text of steady');
  expect(listAnswers(feedback)).toEqual([
    'Text of slow | Wrong, not chosen',
    'Text of steady | Right answer',
    'Text of fast | Your answer, wrong',
  ]);
});

test('multiple choice: each choice says whether it was rightly chosen or left out, and the credit is told', () => {
  const { feedback, result } = explain('multiple', choose('a'));
  expect(result).toBe(
    'Partly right. Credit: 50 %. 3 of 4 choices judged rightly. The right answers are A and B.',
  );
  expect(listAnswers(feedback)).toEqual([
    'Text of a | You chose it, right',
    'Text of b | Right, and you left it out',
    'Text of c | Wrong, and you left it out',
    'Text of all | Wrong, and you left it out',
  ]);
  expect(explain('multiple', RIGHT.multiple).result).toBe(
    'Right. You chose A and B, and left out the rest.',
  );
});

test('numeric: a foreseen mistake is found, within its tolerance', () => {
  const { feedback, result } = explain('numeric', type({ number: '81.35' }));
  expect(result).toBe('Not right. The right answer is 16 percentage points.');
  expect(listAnswers(feedback)).toEqual([
    '16 percentage points (up to 0.1 off counts as right) | Right answer',
    '81.4 percentage points | Your answer, wrong',
  ]);
});

test('numeric: a number that nobody foresaw stands by itself', () => {
  const { feedback } = explain('numeric', type({ number: '20' }));
  expect(listAnswers(feedback)[0]).toBe('20 percentage points | Your answer, wrong');
});

test('ordering: the right order, with the place that each item was given', () => {
  const { feedback, result } = explain('ordering', choose('step', 'forward', 'backward'));
  expect(result).toBe('Not right. 2 of 3 items in place. The right order stands below.');
  expect(listAnswers(feedback)).toEqual([
    'Text of forward | You put it at place 2, in line with the others',
    'Text of backward | You put it at place 3, in line with the others',
    'Text of step | You put it at place 1, wrong',
  ]);
});

test('blanks: the first wrong blank is named, and each text says what it does', () => {
  const { feedback, result } = explain('blanks', type({ call: 'step', rate: '0.001' }));
  expect(result).toBe(
    'Partly right. Credit: 50 %. 1 of 2 blanks right. The first wrong one is blank 1.',
  );
  expect(listAnswers(feedback)).toEqual([
    'step | Your answer, wrong',
    'backward | Right answer',
    '0.001 or 1e-3 | Your answer, right',
  ]);
});

test('from a run: every measure shows the figure of the run', () => {
  const { feedback, result } = explain('from-run', type({ number: '3' }));
  expect(result).toBe('Not right. The right answer is 2.');
  expect(listAnswers(feedback)).toEqual([
    'Lowest-val-loss-epoch: 2 | Right answer',
    'Highest-val-accuracy-epoch: 3 | Your answer, wrong',
  ]);
  expect(feedback).toContain('Your run 4');
  expect(feedback).toContain('1.400');
  expect(RUN.epochs).toHaveLength(3);
});

test('what an answer lacks is asked for in the words of its kind', () => {
  expect(KINDS.map((kind) => askForAnswer(VIEWS[kind].asked, 'incomplete'))).toEqual([
    'Choose one of the answers first.',
    'Choose at least one of the answers first.',
    'Type a number first.',
    'Put the items in order first, or take the order as it is.',
    'Fill in every blank first.',
    'Type a number first.',
  ]);
  expect(askForAnswer(VIEWS.numeric.asked, 'other-unit')).toBe(
    'The answer is asked for in percentage points. The unit may be left out.',
  );
});

test('an answer in plain words says what was answered, and nothing where nothing was', () => {
  expect(KINDS.map((kind) => describeResponse(VIEWS[kind].asked, RIGHT[kind]))).toEqual([
    'Text of steady',
    'Text of a; Text of b',
    '16,05\u00a0percentage points',
    'Text of forward → Text of backward → Text of step',
    'backward; 1e-3',
    '2',
  ]);
  for (const kind of KINDS) expect(describeResponse(VIEWS[kind].asked, NO_RESPONSE)).toBeNull();
});

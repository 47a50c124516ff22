// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { judgePattern } from '@/lib/core/quiz/verdict';
import { aTest, daysAfter, MONDAY } from '@/lib/core/quiz/verdict/verdict.fixture';
import { VerdictView, type VerdictViewProps } from './verdict-view';

afterEach(cleanup);

const OBJECTIVES = ['one', 'two', 'three', 'four', 'five'].map((id) => ({
  id,
  text: `Do the ${id}`,
  short: `do the ${id}`,
}));

function show(
  answers: Parameters<typeof judgePattern>[0],
  changes: Partial<VerdictViewProps> = {},
) {
  const now = answers.at(-1)?.at ?? MONDAY;
  const verdict = judgePattern(answers, now);
  const { asked, right } = verdict.pattern;
  render(
    <VerdictView
      verdict={verdict}
      test={{ at: now, asked, right }}
      objectives={OBJECTIVES}
      misconceptions={[
        {
          id: 'mended',
          text: 'Rates are texts.',
          link: { href: '/learn/x', title: 'Learn: rates' },
        },
        { id: 'open', text: 'Steps are epochs.', link: null },
      ]}
      questions={answers.map(({ questionId }, place) => ({
        questionId,
        number: place + 1,
        href: `#${questionId}`,
      }))}
      place={{ title: 'Rates', url: 'https://example.org/test' }}
      now={now}
      {...changes}
    />,
  );
}

const rowOf = (name: string) => screen.getByRole('heading', { name }).closest('li')!;

it('says the verdict on the pattern in its heading and by a word', () => {
  show(aTest('rrrrrrrrrr'));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('You know this pattern.');
  expect(rowOf('The whole pattern').textContent).toContain('10 of 10 right');
  expect(rowOf('The whole pattern').textContent).toContain('Strong');
});

it('gives no estimate for an objective without enough evidence', () => {
  show(aTest('rrrrrrrrrr'));
  const row = within(rowOf('Do the one'));
  expect(row.getByText('Not enough evidence')).toBeDefined();
  expect(row.getByRole('img').getAttribute('aria-label')).toBe(
    'Do the one: Too few answers for an estimate.',
  );
});

it('says of an objective that was never asked that it was not', () => {
  show(aTest('rrrrrrrrrr', { objective: 'one' }));
  expect(rowOf('Do the two').textContent).toContain('Not asked yet');
});

it('names each objective under its verdict after two tests', () => {
  const second = aTest('rrrwwrrrrw', { attemptId: 'second', at: daysAfter(MONDAY, 7) });
  show([...aTest('rrrrwrrrrw'), ...second]);
  expect(
    screen.getByText(
      'Strong: do the one, do the two and do the three. Shaky: do the four. Weak: do the five.',
    ),
  ).toBeDefined();
});

it('links the section that mends a misconception, and says where there is none', () => {
  const [first, second, ...others] = aTest('wwrrrrrrrr');
  show([
    { ...first!, misconceptions: ['mended'] },
    { ...second!, misconceptions: ['open', 'renamed-since'] },
    ...others,
  ]);
  expect(screen.getByRole('link', { name: 'Learn: rates' }).getAttribute('href')).toBe('/learn/x');
  expect(screen.getByText('Steps are epochs.').closest('li')!.textContent).toContain(
    'No section is about this one yet',
  );
  expect(screen.queryByText(/renamed-since/)).toBeNull();
});

it('points at what was certain and wrong', () => {
  show(aTest('rrrwrrrrrr', { certainty: 'certain' }));
  const note = within(screen.getByRole('note'));
  expect(note.getByText('Certain, and wrong: question 4')).toBeDefined();
  expect(note.getByRole('link', { name: 'question 4' }).getAttribute('href')).toBe('#q3');
});

it('compares how sure with how right', () => {
  show(aTest('rrrrrrrrww', { certainty: 'certain' }));
  expect(
    screen.getByRole('img', {
      name: 'Certain: 8 of 10 right. Fairly sure: no answers. A guess: no answers.',
    }),
  ).toBeDefined();
  expect(screen.getByText(/You were surer than you were right\./)).toBeDefined();
});

it('dates the next test and offers it for the calendar', () => {
  show(aTest('rrrrrrrrrr'));
  expect(screen.getByText('Next test: Monday, 12 January')).toBeDefined();
  const link = screen.getByRole('link', { name: 'Add to calendar' });
  expect(decodeURIComponent(link.getAttribute('href')!)).toContain('DTSTART;VALUE=DATE:20260112');
});

it('says that a test is due where its date has passed', () => {
  const later = daysAfter(MONDAY, 20);
  show(aTest('rrrrrrrrrr'), { now: later, verdict: judgePattern(aTest('rrrrrrrrrr'), later) });
  expect(screen.getByText('Next test: due now')).toBeDefined();
  expect(screen.queryByRole('link', { name: 'Add to calendar' })).toBeNull();
});

it('says so where a test has no answers', () => {
  show(aTest('----------'));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    'Too few answers for a verdict.',
  );
});

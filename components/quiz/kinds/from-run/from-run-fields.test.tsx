// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test } from 'vitest';
import { NO_RESPONSE } from '@/lib/core/quiz';
import { AskedQuestion } from '../../asked-question';
import type { NumberedRun } from '../../last-run';
import { VIEWS } from '../../question-view.fixture';
import { LAST_RUN } from '../../run.fixture';

afterEach(cleanup);

function ask(run: NumberedRun | null): ReactNode {
  return (
    <AskedQuestion
      asked={VIEWS['from-run'].asked}
      order={[]}
      response={NO_RESPONSE}
      onChange={() => {}}
      name="question 1"
      run={run}
      runOffer={<button>Train now</button>}
    />
  );
}

test('the run that the learner started from the offer takes the focus when it is there', () => {
  const { rerender } = render(ask(null));
  fireEvent.focusIn(screen.getByRole('button', { name: 'Train now' }));
  rerender(ask(LAST_RUN));
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Your run 4' }));
});

test('a run that was there before leaves the focus where it is', () => {
  const { rerender } = render(ask(null));
  rerender(ask(LAST_RUN));
  expect(document.activeElement).toBe(document.body);
});

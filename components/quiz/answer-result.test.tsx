// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { gradeResponse, NO_RESPONSE, rightResponse } from '@/lib/core/quiz';
import { AnswerResult } from './answer-result';
import { orderOf } from './order-of-attempt';
import { VIEWS } from './question-view.fixture';

afterEach(cleanup);

const { asked, feedback } = VIEWS.single;

/** As the page renders it: each time with a score of its own. */
function result(isAnswered: boolean) {
  const response = rightResponse(feedback.gradable, { run: null }) ?? NO_RESPONSE;
  const score = isAnswered ? gradeResponse(feedback.gradable, response, { run: null }) : null;
  return (
    <>
      <AnswerResult
        {...{ asked, feedback, response, score }}
        order={orderOf(asked, 1)}
        certainty={null}
      />
      <button>Next</button>
    </>
  );
}

test('a result takes the focus when it comes, and not again when the record tells it anew', () => {
  const { rerender } = render(result(false));
  rerender(result(true));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Right.' }));
  const next = screen.getByRole('button', { name: 'Next' });
  next.focus();
  rerender(result(true));
  expect(document.activeElement).toBe(next);

  rerender(result(false));
  rerender(result(true));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Right.' }));
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useReducer } from 'react';
import { afterEach, expect, test } from 'vitest';
import { gradeResponse, type KindId } from '@/lib/core/quiz';
import { orderOf } from './order-of-attempt';
import { advanceSession, openSession } from './practice-session';
import { QuestionCard } from './question-card';
import { viewOf, VIEWS } from './question-view.fixture';
import type { QuestionView } from './question-view';
import { aBlanks } from '@/lib/core/quiz/question.fixture';
import { BlankField } from './kinds/blanks/blank-field';

afterEach(cleanup);

function renderCard(question: QuestionView) {
  const { asked, feedback } = question;
  function Harness() {
    const [{ attempt }, dispatch] = useReducer(advanceSession, [asked.id], openSession);
    if (!attempt) return null;
    return (
      <QuestionCard
        question={question}
        place={{ number: 1, answered: [false] }}
        attempt={attempt}
        order={orderOf(asked, attempt.orderSeed)}
        run={null}
        next={<button type="button">Next question</button>}
        onRespond={(response) => dispatch({ type: 'respond', response })}
        onSayCertainty={(certainty) => dispatch({ type: 'say-certainty', certainty })}
        onShowHint={() => dispatch({ type: 'show-hint' })}
        onCheck={() => {
          const score = gradeResponse(feedback.gradable, attempt.response, { run: null });
          const isPoints = score.kind === 'points';
          dispatch(
            isPoints
              ? { type: 'judge', judgement: { score, run: null } }
              : { type: 'ask-for-more', lack: score.reason },
          );
          return isPoints;
        }}
        onSkip={() => {}}
        onTryAgain={() => dispatch({ type: 'try-again', orderSeed: 5 })}
      />
    );
  }
  render(<Harness />);
}

const check = () => fireEvent.click(screen.getByRole('button', { name: 'Check answer' }));
const focused = () => document.activeElement;

test.each<[KindId, string]>([
  ['single', 'Choose one of the answers first.'],
  ['multiple', 'Choose at least one of the answers first.'],
  ['numeric', 'Type a number first.'],
  ['ordering', 'Put the items in order first, or take the order as it is.'],
])(
  'a %s question that is checked too early says what is missing and leads there',
  (kind, words) => {
    renderCard(VIEWS[kind]);
    check();
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toBe(words);
    expect(focused()?.hasAttribute('data-answer-field')).toBe(true);
    const described = document.querySelector(`[aria-describedby~="${CSS.escape(alert.id)}"]`);
    expect(described?.contains(focused())).toBe(true);
  },
);

const code = viewOf(
  aBlanks({ call: ['backward'], rate: ['0.001'] }),
  <pre>
    <BlankField id="call" />
    <BlankField id="rate" />
  </pre>,
);

test('the first blank that is empty takes the focus', () => {
  renderCard(code);
  fireEvent.change(screen.getByRole('textbox', { name: 'blank 1 of 2' }), {
    target: { value: 'backward' },
  });
  check();
  expect(focused()).toBe(screen.getByRole('textbox', { name: 'blank 2 of 2' }));
});

test('the result is announced and takes the focus, and the blanks keep what was typed', () => {
  renderCard(code);
  const [call, rate] = screen.getAllByRole('textbox');
  fireEvent.change(call!, { target: { value: 'step' } });
  fireEvent.change(rate!, { target: { value: '0.001' } });
  check();
  const heading = screen.getByRole('heading', { name: 'Partly right.' });
  expect(screen.getByRole('status').contains(heading)).toBe(true);
  expect(focused()).toBe(heading);
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(document.querySelector('pre')?.textContent).toBe(
    'blank 1 of 2: step, wrongblank 2 of 2: 0.001, right',
  );
});

test('trying again asks afresh and leads back to the question', () => {
  renderCard(VIEWS.single);
  fireEvent.click(screen.getByRole('radio', { name: /Text of fast/ }));
  check();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getAllByRole('radio').some((radio) => radio.matches(':checked'))).toBe(false);
  expect(focused()).toBe(screen.getByRole('heading', { name: 'Question 1 of 1' }));
});

test('a question that needs a run can be skipped while there is none', () => {
  renderCard(VIEWS['from-run']);
  expect(screen.getByRole('button', { name: 'Skip this question' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Check answer' })).toBeNull();
  expect(screen.queryByRole('group', { name: /How sure are you/ })).toBeNull();
});

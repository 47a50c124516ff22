// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { NO_RESPONSE, type Response } from '@/lib/core/quiz';
import { AskedQuestion } from '../../asked-question';
import { VIEWS } from '../../question-view.fixture';

const { asked } = VIEWS.ordering;
const ORDER = ['step', 'forward', 'backward'];
const ROW_HEIGHT = 40;

afterEach(cleanup);

/** The latest response. */
function renderItems(): { response: Response } {
  const latest: { response: Response } = { response: NO_RESPONSE };
  function Harness() {
    const [response, setResponse] = useState(NO_RESPONSE);
    latest.response = response;
    return (
      <AskedQuestion
        asked={asked}
        order={ORDER}
        response={response}
        onChange={setResponse}
        name="question 1"
      />
    );
  }
  render(<Harness />);
  return latest;
}

const move = (direction: 'up' | 'down', id: string) =>
  screen.getByRole('button', { name: `Move ${direction}: Text of ${id}` });
const announced = () => screen.getByRole('status').textContent;

test('a button moves its item one place, says so, and keeps the focus', () => {
  const latest = renderItems();
  move('down', 'step').focus();
  fireEvent.click(move('down', 'step'));
  expect(latest.response).toEqual({ chosen: ['forward', 'step', 'backward'], texts: {} });
  expect(announced()).toBe('Text of step: place 2 of 3.');
  expect(document.activeElement).toBe(move('down', 'step'));
});

test('Alt with an arrow key moves the item that has the focus', () => {
  const latest = renderItems();
  fireEvent.keyDown(move('down', 'backward'), { key: 'ArrowUp', altKey: true });
  expect(latest.response.chosen).toEqual(['step', 'backward', 'forward']);
  expect(document.activeElement).toBe(move('up', 'backward'));
  fireEvent.keyDown(move('up', 'backward'), { key: 'ArrowDown', altKey: true });
  expect(latest.response.chosen).toEqual(['step', 'forward', 'backward']);
});

test('an arrow key without Alt moves nothing', () => {
  const latest = renderItems();
  fireEvent.keyDown(move('down', 'step'), { key: 'ArrowDown' });
  expect(latest.response).toEqual(NO_RESPONSE);
});

test('at the end of the list nothing moves, and that is said', () => {
  const latest = renderItems();
  fireEvent.click(move('up', 'step'));
  expect(latest.response).toEqual(NO_RESPONSE);
  expect(announced()).toBe('Text of step is the first already.');
  fireEvent.click(move('down', 'backward'));
  expect(announced()).toBe('Text of backward is the last already.');
});

test('the order shown is an answer only when the learner takes it', () => {
  const latest = renderItems();
  fireEvent.click(screen.getByRole('button', { name: 'Take the order as it is' }));
  expect(latest.response.chosen).toEqual(ORDER);
  expect(
    screen.getByRole('button', { name: 'This order is your answer' }).getAttribute('aria-disabled'),
  ).toBe('true');
});

test('an item follows the pointer that holds its handle, and its place is said at the end', () => {
  const latest = renderItems();
  placeRows();
  const handle = screen.getAllByRole('listitem')[0]!.querySelector('span')!;
  fireEvent.pointerDown(handle, { button: 0, clientY: 20 });
  fireEvent.pointerMove(window, { clientY: 2 * ROW_HEIGHT + 30 });
  expect(latest.response.chosen).toEqual(['forward', 'backward', 'step']);
  fireEvent.pointerUp(window, {});
  expect(announced()).toBe('Text of step: place 3 of 3.');
  fireEvent.pointerMove(window, { clientY: 0 });
  expect(latest.response.chosen).toEqual(['forward', 'backward', 'step']);
});

/** happy-dom lays nothing out: each row stands where its place in the list puts it. */
function placeRows() {
  for (const row of screen.getAllByRole('listitem')) {
    row.getBoundingClientRect = () => {
      const place = [...row.parentElement!.children].indexOf(row);
      return new DOMRect(0, place * ROW_HEIGHT, 300, ROW_HEIGHT);
    };
  }
}

// @vitest-environment happy-dom
import { render, screen, within, cleanup, fireEvent } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { anInspection } from '@/lib/core/experiment/inspect/inspection.fixture';
import { InsideView } from './inside-view';

afterEach(cleanup);

const PICTURES = new Map(
  anInspection().sample.map(({ image }) => [image, new Uint8Array(32 * 32 * 3)]),
);
const show = (view: Parameters<typeof InsideView>[0]['view'], place = 0) =>
  render(
    <InsideView
      view={view}
      inspections={[anInspection(1), anInspection(2)]}
      place={place}
      pictures={PICTURES}
    />,
  );

test('each of the sixteen images says its guess, its certainty, its true class and right or wrong', () => {
  show('images', 1);
  expect(
    screen.getByText(
      'After epoch 2, 14 of these 16 validation images are right. 0 guesses changed since epoch 1.',
    ),
  ).toBeTruthy();
  const list = screen.getByRole('list', { name: /^Guesses on the first 16 validation images/ });
  const items = within(list).getAllByRole('listitem');
  expect(items).toHaveLength(16);
  expect(items[1]!.textContent).toBe('Wrongtruck51.0\u00a0% certaintrue: automobile');
  expect(items[2]!.textContent).toBe('Rightbird52.0\u00a0% certaintrue: bird');
  expect(
    within(items[1]!).getByRole('img', { name: 'Image 802 of the dataset: automobile' }),
  ).toBeTruthy();
});

test('the confusion matrix is a table, and the mistakes stand below it', () => {
  show('confusion');
  const table = screen.getByRole('table', { name: /^Validation images by true class and guess/ });
  const row = within(table).getByRole('row', { name: /^automobile/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual('0 1 0 0 0 0 0 0 0 1'.split(' '));
  expect(
    screen.getByText(/^14 of 16 validation images are right\. Taken for another/),
  ).toBeTruthy();
  const list = screen.getByRole('list', { name: 'Most certain mistakes after epoch 1' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(2);
});

test('update sizes and the line have their formula, their sentence and a table', () => {
  show('updates');
  expect(screen.getByText(/^Epoch 1, rate 0\.001: The layers differ: dense1 above/)).toBeTruthy();
  expect(screen.getByText(/‖Δw‖₂ ÷ ‖w‖₂/)).toBeTruthy();
  fireEvent.click(screen.getByText('The same numbers as a table'));
  expect(screen.getByRole('row', { name: '1 0.001 0.01' })).toBeTruthy();
  cleanup();

  show('line');
  expect(screen.getByText(/The step went past the lowest point of this batch’s loss/)).toBeTruthy();
  expect(screen.getByText(/L\(w \+ t·Δ\)/)).toBeTruthy();
  fireEvent.click(screen.getByText('The same numbers as a table'));
  expect(screen.getByRole('row', { name: '4 no number' })).toBeTruthy();
});

// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Contents } from './contents';

const SECTIONS = [
  { id: 'one', text: 'One' },
  { id: 'two', text: 'Two' },
  { id: 'three', text: 'Three' },
];
const WINDOW_HEIGHT = 900;

afterEach(cleanup);

/** The lesson with its headings at these distances from the top of the window, and its end. */
async function renderAt(tops: Record<string, number>) {
  window.innerHeight = WINDOW_HEIGHT;
  await act(async () => {
    render(
      <div>
        <Contents sections={SECTIONS} minutes={9} />
        {[...SECTIONS.map(({ id }) => id), 'end'].map((id) => (
          <span
            key={id}
            id={id}
            data-lesson-end={id === 'end' ? '' : undefined}
            ref={(element) => {
              if (element) element.getBoundingClientRect = () => new DOMRect(0, tops[id], 1, 1);
            }}
          />
        ))}
      </div>,
    );
    await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

function currentLinks(): (string | null)[] {
  return screen
    .getAllByRole('link', { hidden: true })
    .filter((link) => link.getAttribute('aria-current') === 'location')
    .map((link) => link.textContent);
}

test('the current section is the last one whose heading has passed the upper third', async () => {
  await renderAt({ one: -400, two: 299, three: 301, end: 2000 });
  expect(currentLinks()).toEqual(['Two', 'Two']);
  expect(screen.getByText('Section 2 of 3, about 6 min left')).toBeTruthy();
});

test('before the first heading the first section is current', async () => {
  await renderAt({ one: 500, two: 1000, three: 1500, end: 2000 });
  expect(currentLinks()).toEqual(['One', 'One']);
});

test('a short last section is current once the end of the text is in view', async () => {
  await renderAt({ one: -900, two: 100, three: 700, end: 890 });
  expect(currentLinks()).toEqual(['Three', 'Three']);
});

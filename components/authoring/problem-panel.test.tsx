// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ProblemPanel, type ProblemPanelProps } from './problem-panel';
import type { ProblemView } from './problem-view';

afterEach(() => {
  cleanup();
  location.hash = '';
});

function aProblem(changes: Partial<ProblemView> = {}): ProblemView {
  return {
    level: 'error',
    title: 'Words that the dictionaries do not know',
    file: 'content/cv/rates/learn.mdx',
    path: '/site/content/cv/rates/learn.mdx',
    line: 12,
    column: 3,
    where: 'section "What it is"',
    message: 'unknown word "gradeint". Did you mean gradient?',
    text: 'A gradeint.',
    page: '/learn/cv/rates/learn',
    ...changes,
  };
}

function show(changes: Partial<ProblemPanelProps> = {}) {
  render(<ProblemPanel problems={[]} isReviewed skipped={[]} {...changes} />);
  return { button: screen.getByRole('button', { expanded: false }) };
}

const panel = () => screen.queryByRole('region', { name: 'Problems of the content' });

test('counts what is wrong, and says while the slower checks are behind', () => {
  const problems = [aProblem(), aProblem({ level: 'warning' }), aProblem({ level: 'warning' })];
  expect(show({ problems }).button.textContent).toBe('1 error, 2 warnings');
  cleanup();
  expect(show({ isReviewed: false }).button.textContent).toBe('No problemsreviewing');
});

test('opens with the focus in it, and gives it back by Escape', () => {
  const { button } = show({ problems: [aProblem()] });
  expect(panel()).toBeNull();
  fireEvent.click(button);
  expect(document.activeElement).toBe(within(panel()!).getByRole('heading', { name: '1 error' }));
  fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
  expect(panel()).toBeNull();
  expect(document.activeElement).toBe(button);
});

test('opens by a link to it, and again by the same link', () => {
  show();
  const follow = () => {
    location.hash = '#all-problems';
    fireEvent(window, new Event('hashchange'));
  };
  follow();
  fireEvent.click(within(panel()!).getByRole('button', { name: 'Close' }));
  expect(location.hash).toBe('');
  follow();
  expect(panel()).not.toBeNull();
});

test('lists a problem with its place, its line, what is wrong and what to do', () => {
  const { button } = show({ problems: [aProblem()], skipped: ['python3 is not here.'] });
  fireEvent.click(button);
  const problem = within(panel()!).getByRole('article');
  expect(problem.textContent).toContain(
    'section "What it is": unknown word "gradeint". Did you mean gradient?',
  );
  expect(problem.textContent).toContain('The line: A gradeint.');
  const { getByRole } = within(problem);
  const open = getByRole('button', { name: /open in your editor$/ });
  expect(open.textContent).toContain('content/cv/rates/learn.mdx:12:3');
  expect(getByRole('link', { name: /^VS Code/ }).getAttribute('href')).toBe(
    'vscode://file/site/content/cv/rates/learn.mdx:12:3',
  );
  expect(getByRole('link', { name: /^Page/ }).getAttribute('href')).toBe('/learn/cv/rates/learn');
  expect(panel()!.textContent).toContain('python3 is not here.');
});

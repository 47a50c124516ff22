import { expect, test } from 'vitest';
import { viewProblems } from './view-problems';

test('shows a finding with its line, its page and where its file lies', () => {
  const files = [{ path: 'content/cv/rates/learn.mdx', source: 'One.\n  Two.\n' }];
  const finding = { rule: 'long-sentence', file: files[0]!.path, line: 2, column: 3 } as const;
  expect(viewProblems([{ ...finding, message: 'is long.' }], files, '/site/content')).toEqual([
    {
      level: 'warning',
      title: 'Sentences over 40 words',
      file: 'content/cv/rates/learn.mdx',
      path: '/site/content/cv/rates/learn.mdx',
      line: 2,
      column: 3,
      message: 'is long.',
      text: 'Two.',
      page: '/learn/cv/rates/learn',
    },
  ]);
});

test('shows a finding of a file that is not there', () => {
  const finding = { rule: 'content', file: 'content/cv/course.mdx', line: 1, column: 1 } as const;
  const [view] = viewProblems([{ ...finding, message: 'is missing.' }], [], '/site/content');
  expect(view).toMatchObject({ level: 'error', text: '', page: '/learn/cv' });
});

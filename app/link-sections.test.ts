import { expect, test } from 'vitest';
import { linkSections } from './link-sections';

test('links each objective and misconception to the first section that treats it', () => {
  const what = { mode: 'learn', id: 'what-it-is', title: 'What it is' } as const;
  const why = { mode: 'why', id: 'a-day', title: 'A day' } as const;
  const links = linkSections({
    id: 'vision/rates',
    sections: [
      { ...what, objectives: ['set-it'], mends: [] },
      { ...why, objectives: ['set-it', 'read-it'], mends: ['more-is-better'] },
    ],
  });
  const toWhat = { href: '/learn/vision/rates/learn#what-it-is', title: 'Learn: What it is' };
  const toWhy = { href: '/learn/vision/rates/why#a-day', title: 'Why it matters: A day' };
  expect(links).toEqual({
    objectives: { 'set-it': toWhat, 'read-it': toWhy },
    misconceptions: { 'more-is-better': toWhy },
  });
});

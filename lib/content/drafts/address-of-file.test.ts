import { expect, test } from 'vitest';
import { addressOfFile, isAroundPage, isOfPage } from './address-of-file';

test.each([
  ['content/glossary.mdx', '/glossary'],
  ['content/cv/course.mdx', '/learn/cv'],
  ['content/cv/rates/pattern.mdx', '/learn/cv/rates'],
  ['content/cv/rates/reference-runs/one.json', '/learn/cv/rates'],
  ['content/cv/rates/learn.mdx', '/learn/cv/rates/learn'],
  ['content/cv/rates/test.mdx', '/learn/cv/rates/test'],
  ['content/cv/rates/practice.mdx', '/learn/cv/rates/practice'],
  ['content/cv/rates/questions/challenge/code.mdx', '/learn/cv/rates/challenge'],
  ['content/cv/rates/lern.mdx', null],
])('%s is shown at %s', (file, address) => {
  expect(addressOfFile(file)).toBe(address);
});

test('a page is made of its text and its pool', () => {
  const isOfTest = (file: string) => isOfPage(`content/cv/rates/${file}`, 'cv/rates', 'test');
  expect(
    ['test.mdx', 'questions/test/a.mdx', 'learn.mdx', 'questions/try/a.mdx'].map(isOfTest),
  ).toEqual([true, true, false, false]);
  expect(isOfPage('content/cv/rates-two/test.mdx', 'cv/rates', 'test')).toBe(false);
});

test('around a page are its pattern, its course, recordings and the glossary', () => {
  const around = [
    'content/glossary.mdx',
    'content/cv/course.mdx',
    'content/cv/rates/pattern.mdx',
    'content/cv/rates/figures/pipeline.json',
  ];
  expect(around.filter((file) => !isAroundPage(file, 'cv/rates'))).toEqual([]);
  const elsewhere = ['content/nlp/course.mdx', 'content/cv/rates/learn.mdx', 'content/cv/x/a.json'];
  expect(elsewhere.filter((file) => isAroundPage(file, 'cv/rates'))).toEqual([]);
});

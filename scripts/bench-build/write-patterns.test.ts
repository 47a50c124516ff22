import { expect, test } from 'vitest';
import { checkContent } from '../../lib/content/check-content';
import { LESSONS, QUESTIONS, writePatterns } from './write-patterns';

test('what is generated is sound, of the size that the bench prints, and offers its test', () => {
  const { courses, problems, questions } = checkContent(writePatterns(2, 1));
  expect(problems).toEqual([]);
  expect(questions).toBe(2 * QUESTIONS);
  const patterns = courses.flatMap((course) => course.patterns);
  expect(patterns.map(({ lessons }) => lessons.length)).toEqual([LESSONS, LESSONS]);
  expect(patterns.every(({ offersTest }) => offersTest)).toBe(true);
});

test('another seed gives texts that no cache knows', () => {
  const [one, other] = [writePatterns(1, 1), writePatterns(1, 2)];
  const texts = one.filter(({ path }) => /\/(learn|deep|practice)\.mdx|\/bank\.mdx/.test(path));
  expect(texts).toHaveLength(4);
  for (const { path, source } of texts) {
    expect(other.find((file) => file.path === path)!.source).not.toBe(source);
  }
  expect(writePatterns(1, 1)).toEqual(one);
});

import { afterEach, expect, test, vi } from 'vitest';
import robots from './robots';
import sitemap from './sitemap';

afterEach(() => vi.unstubAllEnvs());

test('lists courses, patterns and lessons at the address of the site', async () => {
  vi.stubEnv('TENFOLD_ORIGIN', 'https://tenfold.example');
  const urls = (await sitemap()).map(({ url }) => url);
  const pattern = 'https://tenfold.example/learn/computer-vision/learning-rate-selection';
  expect(urls).toEqual(
    expect.arrayContaining([
      'https://tenfold.example/',
      'https://tenfold.example/learn/computer-vision',
      pattern,
      `${pattern}/learn`,
      `${pattern}/practice`,
      `${pattern}/test`,
    ]),
  );
  expect(new Set(urls).size).toBe(urls.length);
  expect(robots().sitemap).toBe('https://tenfold.example/sitemap.xml');
});

test('names no address where none is known', async () => {
  vi.stubEnv('TENFOLD_ORIGIN', '');
  expect(await sitemap()).toEqual([]);
  expect(robots()).toEqual({ rules: { userAgent: '*', allow: '/' } });
});

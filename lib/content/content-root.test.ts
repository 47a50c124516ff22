import { afterEach, expect, test, vi } from 'vitest';
import { findContentRoot } from './content-root';

afterEach(() => vi.unstubAllEnvs());

test('takes the folder of the project where no other is named', () => {
  vi.stubEnv('TENFOLD_CONTENT', '');
  expect(findContentRoot('/site')).toBe('/site/content');
});

test('takes the folder that TENFOLD_CONTENT names', () => {
  vi.stubEnv('TENFOLD_CONTENT', '/elsewhere/lessons');
  expect(findContentRoot('/site')).toBe('/elsewhere/lessons');
});

test('refuses a folder that depends on where the command was started', () => {
  vi.stubEnv('TENFOLD_CONTENT', 'lessons');
  expect(() => findContentRoot('/site')).toThrow(
    'TENFOLD_CONTENT is "lessons", expected an absolute path. Write one, or leave it out for the project\'s own content.',
  );
});

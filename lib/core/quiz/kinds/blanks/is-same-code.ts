/** Whether two pieces of code differ at most in spaces that the language ignores. */
import { readTokens } from './read-tokens';

/** Languages in which spaces between tokens mean nothing within a line. In others only outer spaces are ignored. */
const SPACE_FREE = new Set([
  'python',
  'py',
  'javascript',
  'js',
  'typescript',
  'ts',
  'json',
  'c',
  'cpp',
  'java',
]);

/** Code longer than this is compared as it stands. */
const MAX_LENGTH = 2000;

export function isSameCode(a: string, b: string, language: string): boolean {
  if (a.trim() === b.trim()) return true;
  if (!SPACE_FREE.has(language) || Math.max(a.length, b.length) > MAX_LENGTH) return false;
  const [mine, other] = [readTokens(a), readTokens(b)];
  return mine.length === other.length && mine.every((token, place) => token === other[place]);
}

/** The addresses that the checks of every page go through. */
import { MODE_IDS } from '../lib/core/modes/mode-id';

export const PATTERN = '/learn/computer-vision/learning-rate-selection';

/** A second pattern, whose experiment has a batch size to choose. */
export const SECOND_PATTERN = '/learn/computer-vision/batch-size-selection';

export interface SitePage {
  name: string;
  path: string;
}

function pagesOf(pattern: string, prefix: string): SitePage[] {
  const lessons = [...MODE_IDS, 'practice'].map((name) => ({
    name: `${prefix}${name}`,
    path: `${pattern}/${name}`,
  }));
  return [{ name: `${prefix}pattern`, path: pattern }, ...lessons];
}

/** Pages that answer 200. */
export const PAGES: readonly SitePage[] = [
  { name: 'home', path: '/' },
  { name: 'course', path: '/learn/computer-vision' },
  ...pagesOf(PATTERN, ''),
  ...pagesOf(SECOND_PATTERN, 'second '),
  { name: 'progress', path: '/progress' },
  { name: 'glossary', path: '/glossary' },
  { name: 'class report', path: '/class' },
  { name: 'for authors', path: '/authoring' },
];

/** No page is at this address, and a mode that is not written has none either. */
export const MISSING: SitePage = { name: 'not found', path: '/no-such-page' };

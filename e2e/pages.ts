/** The addresses that the checks of every page go through. */
export const PATTERN = '/learn/computer-vision/learning-rate-selection';

export interface SitePage {
  name: string;
  path: string;
}

/** Pages that answer 200. */
export const PAGES: readonly SitePage[] = [
  { name: 'home', path: '/' },
  { name: 'course', path: '/learn/computer-vision' },
  { name: 'pattern', path: PATTERN },
  { name: 'experiment', path: `${PATTERN}/experiment` },
  { name: 'challenge', path: `${PATTERN}/challenge` },
  { name: 'review', path: `${PATTERN}/review` },
  { name: 'practice', path: `${PATTERN}/practice` },
  { name: 'pattern test', path: `${PATTERN}/test` },
  { name: 'progress', path: '/progress' },
  { name: 'glossary', path: '/glossary' },
];

/** No page is at this address, and a mode that is not written has none either. */
export const MISSING: SitePage = { name: 'not found', path: '/no-such-page' };

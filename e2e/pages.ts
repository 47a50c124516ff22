/** The addresses that the checks of every page go through. */
export const PATTERN = '/learn/computer-vision/learning-rate-selection';

/** A second pattern, whose experiment has a batch size to choose. */
export const SECOND_PATTERN = '/learn/computer-vision/batch-size-selection';

export interface SitePage {
  name: string;
  path: string;
}

/** Pages that answer 200. */
export const PAGES: readonly SitePage[] = [
  { name: 'home', path: '/' },
  { name: 'course', path: '/learn/computer-vision' },
  { name: 'pattern', path: PATTERN },
  { name: 'learn', path: `${PATTERN}/learn` },
  { name: 'why', path: `${PATTERN}/why` },
  { name: 'deep', path: `${PATTERN}/deep` },
  { name: 'visualize', path: `${PATTERN}/visualize` },
  { name: 'try', path: `${PATTERN}/try` },
  { name: 'metrics', path: `${PATTERN}/metrics` },
  { name: 'experiment', path: `${PATTERN}/experiment` },
  { name: 'challenge', path: `${PATTERN}/challenge` },
  { name: 'review', path: `${PATTERN}/review` },
  { name: 'practice', path: `${PATTERN}/practice` },
  { name: 'pattern test', path: `${PATTERN}/test` },
  { name: 'second pattern', path: SECOND_PATTERN },
  { name: 'second learn', path: `${SECOND_PATTERN}/learn` },
  { name: 'second visualize', path: `${SECOND_PATTERN}/visualize` },
  { name: 'second experiment', path: `${SECOND_PATTERN}/experiment` },
  { name: 'progress', path: '/progress' },
  { name: 'glossary', path: '/glossary' },
  { name: 'class report', path: '/class' },
  { name: 'for authors', path: '/authoring' },
];

/** No page is at this address, and a mode that is not written has none either. */
export const MISSING: SitePage = { name: 'not found', path: '/no-such-page' };

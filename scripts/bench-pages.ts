/**
 * `npm run bench:pages`: the gzipped JavaScript of each kind of page before anything is touched,
 * beside that of an empty page of the same build. Measures the build that is there.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import { launchChromium } from './browser/launch-chromium';
import { serveBuild } from './pages/serve-build';
import { EMPTY_PAGE, weighScripts } from './pages/weigh-scripts';
import { weighVisit } from './pages/weigh-visit';

const PORT = Number(process.env.PORT ?? 4180);
const BUDGET_KB = 45;
const PATTERN = 'learn/computer-vision/learning-rate-selection';
/** What is in the first view differs, and with it what has to come. */
const WINDOWS = { 412: { width: 412, height: 823 }, 1280: { width: 1280, height: 720 } };
const PAGES: Readonly<Record<string, string>> = {
  home: 'index',
  course: 'learn/computer-vision',
  pattern: PATTERN,
  learn: `${PATTERN}/learn`,
  why: `${PATTERN}/why`,
  deep: `${PATTERN}/deep`,
  visualize: `${PATTERN}/visualize`,
  try: `${PATTERN}/try`,
  challenge: `${PATTERN}/challenge`,
  experiment: `${PATTERN}/experiment`,
  review: `${PATTERN}/review`,
  metrics: `${PATTERN}/metrics`,
  practice: `${PATTERN}/practice`,
  test: `${PATTERN}/test`,
  'test result': `${PATTERN}/test/result`,
  progress: 'progress',
  glossary: 'glossary',
  class: 'class',
  authoring: 'authoring',
};

const projectRoot = path.resolve(import.meta.dirname, '..');
const buildFolder = path.join(projectRoot, '.next');
if (!existsSync(path.join(buildFolder, 'BUILD_ID'))) {
  throw new Error('There is no build to measure. Run npm run build first.');
}
const built = Object.entries(PAGES).filter(([, page]) =>
  existsSync(path.join(buildFolder, 'server', 'app', `${page}.html`)),
);
const { origin, stop } = await serveBuild(projectRoot, PORT);
try {
  const browser = await launchChromium();
  const empty = await weigh(browser, EMPTY_PAGE);
  console.log(`kB of gzipped JavaScript; an empty page of this build: ${say(empty)}`);
  console.log('Beyond it, in the HTML, and fetched before a touch in a window of that width:');
  console.log(`page          HTML  ${Object.keys(WINDOWS).join('  ')}`);
  for (const [name, page] of built) {
    const own = await weigh(browser, page);
    const beyond = own.map((bytes, place) => bytes - empty[place]!);
    const mark = Math.max(...beyond) > BUDGET_KB * 1000 ? `  over ${BUDGET_KB}` : '';
    console.log(`${name.padEnd(12)}  ${say(beyond)}${mark}`);
  }
  await browser.close();
} finally {
  stop();
}

/** Bytes: what the HTML names, then what a visit fetches in each window. */
async function weigh(browser: Browser, page: string): Promise<number[]> {
  const address = page === 'index' ? origin : `${origin}/${page}`;
  return Promise.all([
    weighScripts(buildFolder, page),
    ...Object.values(WINDOWS).map((window) => weighVisit(browser, address, window)),
  ]);
}

function say(bytes: readonly number[]): string {
  return bytes.map((one) => (one / 1000).toFixed(1).padStart(4)).join('  ');
}

/**
 * `npm run bench:pages`: the gzipped JavaScript of each kind of page, beside that of an empty page of
 * the same build. Measures the build that is there.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from './browser/launch-chromium';
import { serveBuild } from './pages/serve-build';
import { EMPTY_PAGE, weighScripts } from './pages/weigh-scripts';
import { weighVisit } from './pages/weigh-visit';

const PORT = 4180;
const BUDGET_KB = 45;
const PATTERN = 'learn/computer-vision/learning-rate-selection';
const PAGES: Readonly<Record<string, string>> = {
  home: 'index',
  course: 'learn/computer-vision',
  pattern: PATTERN,
  learn: `${PATTERN}/learn`,
  visualize: `${PATTERN}/visualize`,
  try: `${PATTERN}/try`,
  challenge: `${PATTERN}/challenge`,
  experiment: `${PATTERN}/experiment`,
  review: `${PATTERN}/review`,
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
  const empty = await weighScripts(buildFolder, EMPTY_PAGE);
  const browser = await launchChromium();
  console.log(`kB of gzipped JavaScript; an empty page of this build: ${inKb(empty)}`);
  console.log('page          in its HTML  beyond empty  fetched before a touch');
  for (const [name, page] of built) {
    const own = await weighScripts(buildFolder, page);
    const visit = await weighVisit(browser, addressOf(page));
    const cells = [
      inKb(own).padStart(11),
      inKb(own - empty).padStart(12),
      inKb(visit).padStart(22),
    ];
    const mark = own - empty > BUDGET_KB * 1000 ? `  over ${BUDGET_KB}` : '';
    console.log(`${name.padEnd(12)}  ${cells.join('  ')}${mark}`);
  }
  await browser.close();
} finally {
  stop();
}

function addressOf(page: string): string {
  return page === 'index' ? origin : `${origin}/${page}`;
}

function inKb(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

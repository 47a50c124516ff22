/**
 * `npm run bench:lighthouse`: what Lighthouse says of the pages that carry the site, as on a slow
 * phone (its mobile preset), the median of three runs; and which audits cost points. Measures the
 * build that is there, in the browser of the tests.
 */
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import lighthouse from 'lighthouse';
import { launchChromium } from './browser/launch-chromium';
import { listCosts, medianScore, type Report } from './pages/read-lighthouse';
import { serveBuild } from './pages/serve-build';

const PORT = Number(process.env.PORT ?? 4181);
const DEBUGGING_PORT = 9381;
const RUNS = 3;
const PATTERN = 'learn/computer-vision/learning-rate-selection';
const PAGES: Readonly<Record<string, string>> = {
  pattern: PATTERN,
  learn: `${PATTERN}/learn`,
  experiment: `${PATTERN}/experiment`,
};

const projectRoot = path.resolve(import.meta.dirname, '..');
if (!existsSync(path.join(projectRoot, '.next', 'BUILD_ID'))) {
  throw new Error('There is no build to measure. Run npm run build first.');
}
const [load = 0] = loadavg();
console.log(`Median of ${RUNS}; load of this machine before: ${load.toFixed(1)}`);
const { origin, stop } = await serveBuild(projectRoot, PORT);
const browser = await launchChromium({ flags: [`--remote-debugging-port=${DEBUGGING_PORT}`] });
try {
  for (const [name, page] of Object.entries(PAGES)) {
    const reports: Report[] = [];
    for (let run = 0; run < RUNS; run++) reports.push(await audit(`${origin}/${page}`));
    const scores = Object.values(reports[0]!.categories).map(
      ({ id, title }) => `${title} ${medianScore(reports, id)}`,
    );
    console.log(`${name}: ${scores.join(', ')}`);
    for (const cost of listCosts(reports)) console.log(`    ${cost}`);
  }
} finally {
  await browser.close();
  stop();
}

/** At times the browser's trace misses the start of the page. Lighthouse then asks to be run again. */
async function audit(url: string): Promise<Report> {
  const result = (await measure(url)) ?? (await measure(url));
  if (!result) throw new Error(`Lighthouse could not measure ${url}, twice.`);
  return result;
}

async function measure(url: string): Promise<Report | null> {
  const result = await lighthouse(url, { port: DEBUGGING_PORT, logLevel: 'error' });
  if (result && !result.lhr.runtimeError) return result.lhr;
  console.log(`${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
  return null;
}

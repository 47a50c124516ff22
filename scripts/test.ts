/**
 * `npm test`: unit tests, then browser tests against the built site. Finds a browser by itself.
 * Both runners leave their results under `test-results/`, where count-tests.ts adds them up.
 */
import { rm } from 'node:fs/promises';
import { findBrowser, NO_BROWSER_HELP } from './browser/find-browser';
import { prepareAssets } from './prepare-assets';
import { buildSite } from './site/build-site';
import { countTests } from './site/count-tests';
import { runPlaywright, runVitest } from './site/run-command';

const browser = findBrowser();
if (!browser) {
  console.error(NO_BROWSER_HELP);
  process.exit(1);
}
console.log(`Browser tests will use ${browser.name}.`);

await rm('test-results', { recursive: true, force: true });
await prepareAssets();
const unit = await runVitest();
await buildSite();
const endToEnd = await runPlaywright();

const { passed, failed } = await countTests();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = unit === 0 && endToEnd === 0 ? 0 : 1;

/**
 * Nothing of the answers of a test's bank is sent before the test is handed in: every response of a
 * walk through the site is searched, what is loaded ahead of a click included.
 */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import { findLeaks, type Body } from '../scripts/leaks/find-leaks';
import type { BankSecret } from '../scripts/leaks/read-bank';
import { PATTERN, SECOND_PATTERN } from './pages';

const TEST = `${PATTERN}/test`;
const RESULT = `${TEST}/result`;
const TEXT = /html|javascript|json|x-component|text\//;

let secrets: readonly BankSecret[];

test.beforeAll(async () => {
  const { stdout } = await promisify(execFile)('npx', ['tsx', 'scripts/leaks/print-secrets.ts'], {
    cwd: path.resolve(import.meta.dirname, '..'),
    maxBuffer: 2 ** 26,
  });
  secrets = JSON.parse(stdout) as BankSecret[];
});

/** Every text that comes from now on. Call the result when nothing is loading any more. */
function record(page: Page): () => Promise<Body[]> {
  const bodies: Promise<Body[]>[] = [];
  page.on('response', (response) => {
    if (!TEXT.test(response.headers()['content-type'] ?? '')) return;
    const address = new URL(response.url()).pathname;
    // A request that was given up has no body.
    bodies.push(
      response.text().then(
        (text) => [{ address, text }],
        () => [],
      ),
    );
  });
  return async () => (await Promise.all(bodies)).flat();
}

type Visit = (address: string) => Promise<void>;

/**
 * Opens a page and hovers over its links, as browsers and Next load ahead what may be clicked next.
 * What a link leads to is the same file from every page, so each is loaded ahead once.
 */
function visitor(page: Page): Visit {
  const known = new Set<string>();
  return async (address) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    for (const link of await page.getByRole('link').all()) {
      const target = (await link.getAttribute('href'))?.split('#')[0] ?? '';
      if (known.has(target) || !(await link.isVisible())) continue;
      known.add(target);
      await link.hover({ timeout: 5_000 }).catch(() => undefined);
    }
    await page.waitForLoadState('networkidle');
  };
}

async function practise(page: Page, visit: Visit, pattern: string): Promise<void> {
  await visit(`${pattern}/practice`);
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Check answer' }).click();
  await expect(page.getByRole('heading', { name: /^(Right|Not right)\./ })).toBeFocused();
}

async function takeTest(page: Page, visit: Visit, pattern: string): Promise<void> {
  await visit(`${pattern}/test`);
  await page.getByRole('button', { name: 'Start the test' }).click();
  for (let number = 1; number <= 10; number++) {
    await expect(page.getByRole('heading', { name: `Question ${number} of 10` })).toBeFocused();
    const first = page.locator('[data-answer-field]').first();
    if ((await first.getAttribute('type')) === 'radio') await first.check();
    if (number < 10)
      await page.getByRole('button', { name: `Question ${number + 1}`, exact: true }).click();
  }
  await page.getByRole('button', { name: 'Hand in' }).last().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.waitForLoadState('networkidle');
}

for (const pattern of [PATTERN, SECOND_PATTERN]) {
  test(`no key, rationale or solution of the bank of ${pattern} is sent before the hand-in, and all of them after it`, async ({
    page,
  }) => {
    test.slow();
    const received = record(page);
    const visit = visitor(page);
    await visit('/');
    await visit(pattern);
    await practise(page, visit, pattern);
    await visit(`${pattern}/challenge`);
    await page.getByRole('button', { name: 'Start the challenge' }).click();
    await visit(`${pattern}/review`);
    await visit('/progress');
    await takeTest(page, visit, pattern);
    const before = await received();
    expect(before.map(({ address }) => address)).toEqual(
      expect.arrayContaining(['/', pattern, `${pattern}/practice`, `${pattern}/test`]),
    );
    expect(findLeaks(before, secrets)).toEqual([]);

    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Hand in/ })
      .click();
    await expect(page.getByRole('heading', { name: 'Every answer, and why' })).toBeVisible();
    const after = (await received()).slice(before.length);
    const questions = (found: readonly { questionId: string }[]) =>
      [...new Set(found.map(({ questionId }) => questionId))].sort();
    const ofThisTest = secrets.filter((secret) => pattern.endsWith(secret.pattern));
    expect(questions(findLeaks(after, ofThisTest))).toEqual(questions(ofThisTest));
  });
}

test('the check fails where a page hands on what belongs to the result', async ({ page }) => {
  const result = await page.request.get(RESULT);
  const feedback = await result.text();
  await page.route(`**${TEST}`, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace('</body>', `${bodyOf(feedback)}</body>`);
    await route.fulfill({ response, body: html });
  });
  const received = record(page);
  await page.goto(TEST);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  const leaks = findLeaks(await received(), secrets);
  expect(leaks.length).toBeGreaterThan(secrets.length / 2);
  expect(leaks[0]).toMatchObject({ address: TEST });
});

/** What the page carries as data, as a comment that the page it is put into does not run. */
function bodyOf(html: string): string {
  const scripts = html.match(/self\.__next_f\.push\([^]*?<\/script>/g) ?? [];
  return `<script type="text/plain">${scripts.join('').replaceAll('</script>', '')}</script>`;
}

/** Writing while the site is served for development: what is saved shows, what is broken does not, and no build has any of it. */
import { readdir, readFile, rm, writeFile, cp } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { copyContent, startDevServer, type DevServer } from './dev-server';
import { findViolations } from './find-violations';
import { PATTERN, SECOND_PATTERN } from './pages';

const LEARN = 'computer-vision/learning-rate-selection/learn.mdx';
const SENTENCE = /^[A-Z][^<{`$\n]{60,}\.$/m;

/** A page is compiled when it is first asked for, beside everything else that this machine does. */
const COMPILE_MS = 120_000;
const SHOW_MS = 20_000;

test.describe('writing', () => {
  test.describe.configure({ mode: 'serial', timeout: 4 * COMPILE_MS });
  let server: DevServer;

  test.beforeAll(async () => {
    server = await startDevServer(await copyContent());
  });
  test.afterAll(() => server?.stop());

  async function open(page: Page, address: string): Promise<void> {
    page.setDefaultNavigationTimeout(COMPILE_MS);
    const announced = page.waitForRequest('**/authoring/changes', { timeout: COMPILE_MS });
    await page.goto(server.url + address);
    await announced;
  }

  const bar = (page: Page) => page.getByRole('region', { name: "Author's bar" });
  /** The lesson itself: the tools show pieces of it too. */
  const lesson = (page: Page) => page.locator('article[data-margin]');
  const count = (page: Page) =>
    page.getByRole('button', { name: /^(No problems|\d+ (error|warn))/ });

  test('shows a saved lesson without a reload, with what was answered and where one was', async ({
    page,
  }) => {
    await open(page, `${PATTERN}/learn`);
    const check = page.getByRole('region', { name: /^Check/ }).first();
    // What is pressed before the code of the check was compiled is pressed again then.
    await check.getByRole('radio').first().click();
    await expect(check.getByRole('radio').first()).toBeChecked({ timeout: COMPILE_MS });
    await check.getByRole('button', { name: 'Check answer' }).click();
    const verdict = check.getByText(/^(Right|Not right)\.$/);
    await expect(verdict).toBeVisible();
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    const scrolled = await page.evaluate(() => scrollY);

    const [sentence] = SENTENCE.exec(await readFile(server.placeOf(LEARN), 'utf8')) ?? [''];
    await server.edit(LEARN, sentence, `${sentence} Written a moment ago.`);
    await expect(lesson(page)).toContainText('Written a moment ago.', { timeout: SHOW_MS });
    await expect(verdict).toBeVisible();
    expect(await page.evaluate(() => 'isSamePage' in window && scrollY)).toBe(scrolled);
  });

  test('keeps a page while its text is broken, lists what is wrong, and heals', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, `${PATTERN}/learn`);
    await server.edit(LEARN, 'Written a moment ago.', '<Nte /> Written later.');
    await expect(bar(page)).toContainText(
      /learn\.mdx is shown as saved at [\d:]+: what was saved at [\d:]+ has 1 problem\./,
      { timeout: SHOW_MS },
    );
    await expect(lesson(page)).toContainText('Written a moment ago.');

    await expect(count(page)).toHaveText(/^1 error/);
    await count(page).press('Enter');
    const panel = page.getByRole('region', { name: 'Problems of the content' });
    await expect(panel.getByRole('heading')).toBeFocused();
    const problem = panel.getByRole('article').first();
    await expect(problem).toContainText('unknown component <Nte>. Did you mean <Note>?');
    const source = await readFile(server.placeOf(LEARN), 'utf8');
    const line = source.slice(0, source.indexOf('<Nte')).split('\n').length;
    const place = new RegExp(`^content/${LEARN.replaceAll('.', '\\.')}:${line}:\\d+$`);

    await problem.getByRole('button', { name: /^Copy content/ }).click();
    await expect(problem.getByRole('status')).toHaveText('Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(place);
    await expect(problem.getByRole('link', { name: /^VS Code/ })).toHaveAttribute(
      'href',
      new RegExp(`^vscode://file${server.placeOf(LEARN)}:${line}:\\d+$`),
    );
    // No editor is started by a test.
    let asked: URL | null = null;
    await page.route('**/__nextjs_launch-editor*', (route) => {
      asked = new URL(route.request().url());
      return route.fulfill({ status: 204 });
    });
    await problem.getByRole('button', { name: /open in your editor$/ }).click();
    await expect(problem.getByRole('status')).toHaveText('Your editor was asked to open it.');
    expect(asked!.searchParams.get('file')).toBe(server.placeOf(LEARN));
    expect(asked!.searchParams.get('line1')).toBe(String(line));

    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(count(page)).toBeFocused();

    await server.edit(LEARN, '<Nte /> Written later.', 'Written later.');
    await expect(lesson(page)).toContainText('Written later.', { timeout: SHOW_MS });
    await expect(bar(page)).not.toContainText('is shown as saved');
    await expect(count(page)).toHaveText(/^No problems/);
  });

  test('answers for a new folder at once, and shows problems in place of a new text alone', async ({
    page,
  }) => {
    const course = server.placeOf('computer-vision');
    const address = '/learn/computer-vision/third-pattern';
    await open(page, `${SECOND_PATTERN}/why`);
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    const heading = page.getByRole('heading', { level: 1 });
    const statusOf = async (mode: string) =>
      (await page.request.get(`${server.url}${address}/${mode}`)).status();
    await page.goto(`${server.url}${address}/why`);
    await expect(heading).toHaveText('There is no page at this address');
    expect(await statusOf('why')).toBe(404);
    await cp(path.join(course, 'batch-size-selection'), path.join(course, 'third-pattern'), {
      recursive: true,
    });
    await server.edit(
      'computer-vision/course.mdx',
      '  - batch-size-selection',
      '  - batch-size-selection\n  - third-pattern',
    );
    expect(await statusOf('why')).toBe(200);
    await expect(heading).toHaveText(title, { timeout: SHOW_MS });

    const metrics = path.join(course, 'third-pattern/metrics.mdx');
    await rm(metrics);
    await expect.poll(() => statusOf('metrics')).toBe(404);
    await writeFile(metrics, '---\ntitle: 5\n---\n');
    expect(await statusOf('metrics')).toBe(200);
    expect(await statusOf('why')).toBe(200);
    await page.goto(`${server.url}${address}/metrics`);
    await expect(heading).toHaveText('Nothing to show yet');
    await expect(page.locator('main')).toContainText('"title" is 5, expected a text.');
  });

  test('says in the bar what a page serves, and previews its questions in every state', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `${PATTERN}/practice`);
    await bar(page)
      .getByText(/min reading/)
      .click();
    await expect(bar(page).getByRole('table')).toContainText(/\d+ sections/);
    expect(await findViolations(page), 'bar').toEqual([]);
    const { width, height } = page.viewportSize()!;
    await page.setViewportSize({ width: 390, height });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.setViewportSize({ width, height });
    await count(page).click();
    expect(await findViolations(page), 'panel').toEqual([]);
    await page.keyboard.press('Escape');

    await bar(page)
      .getByRole('link', { name: /^Preview/ })
      .click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Practice: every state' }),
    ).toBeVisible({
      timeout: COMPILE_MS,
    });
    const first = page
      .getByRole('region')
      .filter({ has: page.getByRole('radio') })
      .first();
    const states = first.getByRole('group', { name: /^State of/ }).getByRole('radio');
    await expect(first.getByRole('button')).not.toHaveCount(0);
    await states.nth(1).check();
    await expect(first.getByText('Hint 1 of')).toBeVisible();
    await first.getByRole('radio', { name: /\(right\)$/ }).check();
    await expect(first.getByText('Right.', { exact: true })).toBeVisible();
    await first
      .getByRole('radio', { name: /\(wrong\)$/ })
      .first()
      .check();
    await expect(first.getByText('Not right.', { exact: true })).toBeVisible();
    await expect(first.getByRole('heading', { name: 'Step by step' })).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await findViolations(page), `preview, ${colorScheme}`).toEqual([]);
    }
  });
});

test('reaches no build: neither an address nor a word of it', async () => {
  const addresses = await listDevAddresses();
  expect(addresses).toContain('/authoring/changes');
  const words = ["Author's bar", 'tenfoldDrafts'];
  const sources = await readFiles(['components/authoring', 'lib/content/drafts']);
  for (const word of words) expect(sources.some(({ text }) => text.includes(word))).toBe(true);

  const built = await readFiles(['.next']);
  expect(built.length).toBeGreaterThan(100);
  const traces = built.flatMap(({ file, text }) =>
    [...addresses, ...words]
      .filter((word) => text.includes(word))
      .map((word) => `${word} in ${file}`),
  );
  expect(traces).toEqual([]);
});

/** Addresses of pages and routes that only development has, up to what varies in them. */
async function listDevAddresses(): Promise<string[]> {
  const files = await readdir('app', { recursive: true });
  return files
    .filter((file) => /(^|\/)(page|route)\.dev\.tsx?$/.test(file))
    .map((file) => `/${path.dirname(file).split('/[')[0]}`);
}

/** What Next keeps beside a build; a server of development writes and removes files there. */
const NOT_BUILT = /^\.next\/(cache|dev|diagnostics|types)\//;

async function readFiles(folders: readonly string[]): Promise<{ file: string; text: string }[]> {
  const entries = await Promise.all(
    folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })),
  );
  const files = entries
    .flat()
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => /\.(tsx?|js|json|html|rsc|css|body|meta)$/.test(file))
    .filter((file) => !NOT_BUILT.test(file));
  return Promise.all(files.map(async (file) => ({ file, text: await readFile(file, 'utf8') })));
}

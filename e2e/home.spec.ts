/** The way in: welcome, catalogue, pattern page, continuing where one left off, and what the shell promises. */
import { expect, test } from '@playwright/test';
import { MISSING, PAGES, PATTERN } from './pages';

test('welcomes a newcomer and leads to the pattern', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle('Tenfold');
  await page.getByRole('link', { name: 'Open Learning rate selection' }).click();
  await expect(page).toHaveURL(PATTERN);
  await expect(
    page.getByRole('heading', { level: 1, name: 'Learning rate selection' }),
  ).toBeVisible();
  await expect(page).toHaveTitle('Learning rate selection · Tenfold');
});

test('shows ten modes, and links only those that are written', async ({ page }) => {
  await page.goto(PATTERN);
  const modes = page.getByRole('region', { name: 'Ten modes' });
  await expect(modes.getByRole('listitem')).toHaveCount(10);
  await expect(modes.getByRole('link', { name: 'Experiment', exact: true })).toBeVisible();
  const written = await modes.getByRole('link').count();
  await expect(modes.getByText('Not written yet')).toHaveCount(10 - written);
  await expect(page.getByRole('link', { name: 'Test this pattern' })).toBeVisible();
});

test('answers "not found" for a mode that is not written', async ({ page }) => {
  const response = await page.goto(`${PATTERN}/no-such-mode`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'There is no page at this address',
  );
});

test('continues where one left off, after a reload and in a new tab', async ({ page, context }) => {
  await page.goto(`${PATTERN}/experiment`);
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await page.goto('/');
  const lead = page.getByRole('region', { name: 'Learning rate selection' });
  await expect(lead.getByText('Continue where you left off')).toBeVisible();
  await page.reload();
  await expect(lead.getByRole('link', { name: 'Continue Experiment' })).toBeVisible();

  const other = await context.newPage();
  await other.goto('/');
  await other.getByRole('link', { name: 'Continue Experiment' }).click();
  await expect(other).toHaveURL(new RegExp(`${PATTERN}/experiment`));

  await page.goto('/progress');
  await expect(page.getByRole('region', { name: 'Modes opened and read' })).toContainText(
    'Experiment',
  );
});

test('says that the record is empty while nothing was done', async ({ page }) => {
  await page.goto('/progress');
  await expect(page.getByText('Nothing yet.')).toBeVisible();
});

test('keeps the chosen theme and applies it before the page shows', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await ground()).toBe('rgb(16, 19, 23)');

  await page.goto('/progress', { waitUntil: 'commit' });
  await page.waitForFunction(() => document.body !== null);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.waitForLoadState();
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('dark');

  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Auto');
  expect(await ground()).toBe('rgb(252, 252, 253)');
});

test('leads past the header by one key', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('tells a browser without Cache Storage what does not work in it', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'caches', { value: undefined });
  });
  await page.goto('/');
  const notice = page.getByText('Training a network in the tab does not work in this browser');
  await expect(notice).toBeVisible();
  await expect(notice).toContainText('last two versions of Chrome, Edge, Firefox and Safari');
});

test('shows no such notice in a browser that has everything', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('html')).not.toHaveAttribute('data-lacks');
  await expect(page.getByText('does not work in this browser')).toBeHidden();
});

test('fits windows that are 320, 390, 820 and 1440 px wide', async ({ page }) => {
  test.slow();
  for (const { name, path } of [...PAGES, MISSING]) {
    await page.goto(path);
    for (const width of [320, 390, 820, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${name} scrolls sideways at ${width} px`).toBe(0);
    }
  }
});

test('reads without JavaScript, and says what needs it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto(PATTERN);
  // Text in <noscript> is invisible to locators by text.
  await expect(page.locator('noscript p')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Learning rate selection');
  await context.close();
});

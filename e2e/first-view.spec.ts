/** What a page fetches before anybody does something, what comes then, and that nothing moves when it comes. */
import { expect, test, type Page } from '@playwright/test';
import { PATTERN } from './pages';
import { expectSaved } from './record-actions';

const LESSON = `${PATTERN}/experiment`;
/** As tall as a small laptop: the lab is below it. */
const WINDOW = { width: 1280, height: 720 };

test.use({ viewport: WINDOW });

/** Addresses fetched since the last look. */
function listen(page: Page): () => string[] {
  let fetched: string[] = [];
  page.on('request', (request) => void fetched.push(request.url()));
  return () => {
    const news = fetched;
    fetched = [];
    return news;
  };
}

const scripts = (addresses: string[]) => addresses.filter((address) => address.endsWith('.js'));
/** What Next fetches of another page, ahead or to go there. */
const ahead = (addresses: string[]) => addresses.filter((address) => address.includes('_rsc='));

test('a page is fetched ahead when pointer or focus come to its link, and not before', async ({
  page,
}) => {
  const news = listen(page);
  await page.goto(PATTERN, { waitUntil: 'networkidle' });
  expect(ahead(news())).toEqual([]);

  const mode = page.getByRole('region', { name: 'Ten modes' }).getByRole('link').first();
  await mode.hover();
  await expect.poll(() => ahead(news()).length).toBeGreaterThan(0);

  await page.getByRole('link', { name: 'Progress', exact: true }).focus();
  await expect.poll(() => ahead(news()).join()).toContain('/progress');
});

test('the faces of common characters come alone, the whole ones where a page has another', async ({
  page,
}) => {
  const news = listen(page);
  const fonts = () => news().filter((address) => address.endsWith('.woff2')).length;
  await page.goto(PATTERN, { waitUntil: 'networkidle' });
  expect(fonts()).toBe(2);

  const title = page.getByRole('heading', { level: 1 });
  await title.evaluate((heading) => (heading.textContent = 'Précision'));
  await expect.poll(fonts).toBe(1);
  const families = await page.evaluate(() =>
    [...document.fonts]
      .filter(({ family }) => !family.startsWith('KaTeX'))
      .map(({ family, style }) => `${family} ${style}`),
  );
  // A face that is not loaded must not stand in the family of one that is: see app/fonts.ts. KaTeX
  // names its families itself, and its fonts are not there at the first layout anyway.
  expect(new Set(families).size).toBe(families.length);
});

test('the lab stays as the server wrote it until somebody scrolls, and then works', async ({
  page,
}) => {
  const news = listen(page);
  await page.goto(LESSON, { waitUntil: 'networkidle' });
  const before = scripts(news()).length;
  const rate = page.getByRole('textbox', { name: 'Learning rate' });
  await expect(rate).toBeVisible();
  await expect(rate).toBeDisabled();
  expect(before).toBeGreaterThan(0);

  await page.mouse.wheel(0, 40);
  await expect(rate).toBeEnabled();
  expect(scripts(news()).length).toBeGreaterThan(3);
  await rate.fill('0.002');
  await expect(page).toHaveURL(/rate=0\.002/);
});

test('by keyboard the lab awakes before the focus comes to it, and keeps the focus', async ({
  page,
}) => {
  await page.goto(LESSON, { waitUntil: 'networkidle' });
  const rate = page.getByRole('textbox', { name: 'Learning rate' });
  await page.keyboard.press('Tab');
  await expect(rate).toBeEnabled();
  await rate.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('5');
  await expect(rate).toBeFocused();
});

test('who follows a link with settings finds them in the form without scrolling', async ({
  page,
}) => {
  await page.goto(`${LESSON}?preset=quick&rate=0.002`);
  await expect(page.getByRole('textbox', { name: 'Learning rate' })).toHaveValue('0.002');
});

for (const mode of ['learn', 'try', 'review', 'experiment']) {
  test(`nothing moves on ${mode} when what slept awakes`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      // Also such shifts count as follow a press: none is wanted.
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value'));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${PATTERN}/${mode}`, { waitUntil: 'networkidle' });
    await expectSaved(page);
    // What a font of formulas moved by a pixel before is another matter.
    await page.evaluate(() => (Reflect.get(window, 'shifts') as number[]).splice(0));
    await page.keyboard.press('Shift');
    await page.waitForLoadState('networkidle');
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let top = 0; top < height; top += WINDOW.height) {
      await page.mouse.wheel(0, WINDOW.height);
      await page.waitForTimeout(100);
    }
    const shifts: unknown = await page.evaluate(() => Reflect.get(window, 'shifts'));
    expect(shifts).toEqual([]);
  });
}

for (const width of [390, 820, 1440]) {
  test(`"Start training" stays where it is while the device is measured, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: WINDOW.height });
    await page.goto(LESSON, { waitUntil: 'networkidle' });
    const start = page.getByRole('button', { name: 'Start training' });
    await start.scrollIntoViewIfNeeded();
    const place = () => start.evaluate((button) => button.getBoundingClientRect().top + scrollY);
    const offer = page.getByText(/^This range test: /);
    const height = () => offer.evaluate((sentence) => sentence.clientHeight);
    const before = { place: await place(), height: await height() };
    await expect(page.getByText(/^Measured here: /)).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText(/MB to load\.$/).first()).toBeVisible();
    expect({ place: await place(), height: await height() }).toEqual(before);
  });
}

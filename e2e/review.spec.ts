/** The review: cards by keyboard, the schedule, taking a rating back, and what is due elsewhere on the site. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { findViolations } from './find-violations';
import { PATTERN } from './pages';
import { answer, expectSaved, openPractice } from './record-actions';

const REVIEW = `${PATTERN}/review`;
const DAY_MS = 24 * 60 * 60 * 1000;
/** New cards within a day. */
const NEW_CARDS = 10;

const cards = (page: Page): Locator => page.getByRole('region', { name: 'Review cards' });
const front = (page: Page): Locator => page.getByRole('group', { name: 'Front of the card' });
const back = (page: Page): Locator => page.getByRole('group', { name: 'Back of the card' });

async function open(page: Page): Promise<void> {
  await page.goto(REVIEW);
  // The cards awake when they are seen.
  await cards(page).scrollIntoViewIfNeeded();
  await expectSaved(page);
}

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start the review' }).click();
  await expect(front(page)).toBeFocused();
}

async function expectNoViolations(page: Page): Promise<void> {
  expect(await findViolations(page)).toEqual([]);
}

/** Turns the card and rates it, by keys alone. */
async function rate(page: Page, key: '1' | '2' | '3' | '4'): Promise<void> {
  await expect(front(page)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(back(page)).toBeFocused();
  await page.keyboard.press(key);
}

test('reviews what there is by keyboard alone, and says when to come back', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-03-02T10:00:00Z') });
  await open(page);
  await expect(cards(page)).toContainText(`${NEW_CARDS} new`);
  await expectNoViolations(page);
  await begin(page);
  await expect(back(page)).toBeHidden();
  await expectNoViolations(page);

  await page.keyboard.press('Enter');
  await expect(back(page)).toBeFocused();
  for (const [name, interval] of [
    ['Again', '10 min'],
    ['Hard', '15 min'],
    ['Good', '2 days'],
    ['Easy', '8 days'],
  ]) {
    await expect(cards(page).getByRole('button', { name })).toContainText(interval!);
  }
  await expectNoViolations(page);
  await page.keyboard.press('1');
  await expect(cards(page)).toContainText('Again: the card comes back in 10 min.');
  for (let card = 2; card <= NEW_CARDS; card++) await rate(page, '3');

  // The one that was not recalled comes once more, after the others.
  await expect(cards(page)).toContainText('Once more');
  await rate(page, '4');
  await expect(page.getByRole('heading', { name: `Done: ${NEW_CARDS + 1} ratings` })).toBeFocused();
  await expect(cards(page)).toContainText('The next card is due on 3 Mar 2026');
  await expectNoViolations(page);
  await expectSaved(page);

  await page.goto(PATTERN);
  const line = page
    .getByRole('region', { name: 'Ten modes' })
    .getByRole('listitem')
    .filter({ hasText: 'Review' });
  await expect(line).toContainText('Done');
  await page.clock.fastForward(3 * DAY_MS);
  await expect(line).toContainText('10 cards due');
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Review 10 cards' })).toBeVisible();
  await expect(page.getByText('10 cards due.')).toBeVisible();
  await expectNoViolations(page);
});

test('takes a rating back, and keeps the others', async ({ page }) => {
  await open(page);
  await begin(page);
  // Whatever a rating needs is there before the first one.
  await page.route('**/_next/**', (route) => route.abort());
  const first = await front(page).innerText();
  await rate(page, '4');
  await rate(page, '3');
  await expect(cards(page)).toContainText('Good: the card comes back');
  await expect(front(page)).toBeFocused();
  await page.keyboard.press('u');
  await expect(cards(page)).toContainText('The rating is taken back.');
  await page.getByRole('button', { name: 'Take the last rating back' }).click();
  await expect(back(page)).toBeFocused();
  await expect(front(page)).toHaveText(first);
  await page.keyboard.press('2');
  await expect(front(page)).toBeFocused();
  await expectSaved(page);

  await page.unroute('**/_next/**');
  await page.reload();
  await expect(cards(page)).toContainText('9 new, 1 to be seen once more');
});

test('does nothing on keys pressed elsewhere on the page', async ({ page }) => {
  await open(page);
  await begin(page);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Enter');
  await expect(back(page)).toBeHidden();
});

test('brings cards forward that mend a wrong answer, and tells so at home', async ({ page }) => {
  await openPractice(page);
  await answer(page, 'wrong');
  await expectSaved(page);
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Where you stand' })).toContainText(
    /\d+ cards? due/,
  );
  await open(page);
  await expect(cards(page)).toContainText(/\d+ due, 10 new/);
  await begin(page);
  await expect(cards(page)).toContainText('Due because of a wrong answer');
  await rate(page, '3');
  await expectSaved(page);
});

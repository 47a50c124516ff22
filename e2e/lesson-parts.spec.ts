/**
 * What else a lesson has to open, answer or point at, in each of its states: the checks of its
 * sections, the words of the glossary, hints, the solution and code. Looked at as figures are.
 */
import { expect, test } from '@playwright/test';
import { alone, nameEach } from './figures/alone';
import { expectGoodLooks, expectTabStops, WIDTHS } from './figures/looks';
import { PATTERN } from './pages';

test('a check of a section: asked, lacking, chosen, every answer, skipped, and as the record has it', async ({
  page,
}) => {
  await page.goto(`${PATTERN}/learn`);
  const check = page.getByRole('region', { name: /^Check/ }).first();
  const button = (name: string) => check.getByRole('button', { name });
  const choices = check.getByRole('radio');
  const saved = page.getByText('Saved on this device');
  await expect(saved).toBeAttached();
  const asleep = page.locator('[data-undrawn]').filter({ has: check });
  await check.scrollIntoViewIfNeeded();
  await expect(asleep).toHaveCount(0);
  const verdicts = new Set<string>();
  await alone(check, async () => {
    await expectTabStops(check);
    await expectGoodLooks(check, 'asked');
    await button('Check answer').press('Enter');
    await expect(check.getByRole('alert')).toHaveText('Choose an answer first, or skip the check.');
    await expect(check.getByRole('group')).toHaveAccessibleDescription(/^Choose an answer first/);
    await expectGoodLooks(check, 'lacking an answer');

    const count = await choices.count();
    for (let at = 0; at < count; at++) {
      await choices.nth(at).press('Space');
      if (at === 0) await expectGoodLooks(check, 'chosen');
      await button('Check answer').press('Enter');
      // The verdict takes the focus, so it is read out.
      const verdict = await check.locator(':focus').innerText();
      await expect(check.getByText('Your answer, and ')).toHaveCount(1);
      await expectGoodLooks(check, `answer ${at + 1}: ${verdict}`);
      verdicts.add(verdict);
      await button('Answer again').press('Enter');
    }
    await button('Skip this check').press('Enter');
    await expect(check.locator(':focus')).toHaveText(/^Skipped\./);
    await expectGoodLooks(check, 'skipped');
    await button('Answer it after all').press('Enter');
    await choices.first().press('Space');
    await button('Check answer').press('Enter');
  });
  expect([...verdicts].sort()).toEqual(['Not right.', 'Right.']);

  await expect(saved).toBeAttached();
  await page.reload();
  await check.scrollIntoViewIfNeeded();
  await expect(asleep).toHaveCount(0);
  await expect(button('Show why')).toBeVisible();
  await alone(check, async () => {
    await expectTabStops(check);
    await expectGoodLooks(check, 'on record');
    await button('Show why').press('Enter');
    await expectGoodLooks(check, 'on record, with its reasons');
  });
});

test('every word of the glossary explains itself to the keyboard, inside the window', async ({
  page,
}) => {
  await page.goto(`${PATTERN}/learn`);
  const terms = page.getByRole('article').locator('button[aria-describedby]');
  const count = await terms.count();
  expect(count).toBeGreaterThan(3);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    for (let at = 0; at < count; at++) {
      const term = terms.nth(at);
      const card = term.locator('xpath=following-sibling::*[@role="tooltip"]');
      await term.focus();
      await expect(card).toBeVisible();
      const description = toPattern(await card.innerText());
      await expect(term).toHaveAccessibleDescription(description);
      await expectGoodLooks(term.locator('..'), `word ${at + 1}`, { widths: [width] });
      const box = (await card.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      await page.keyboard.press('Escape');
      await expect(card).toBeHidden();
      await expect(term).toBeFocused();
    }
  }
});

/** The words of a text, whatever is between them. */
function toPattern(text: string): RegExp {
  return new RegExp((text.match(/\w+/g) ?? []).join('\\W+'));
}

test('hints and the solution, folded and open', async ({ page }) => {
  test.slow();
  await page.goto(`${PATTERN}/experiment`);
  const folded = page.locator('article details').filter({ hasText: /^(Hint|Show)/ });
  const parts = await nameEach(folded, 'part');
  expect(parts.length).toBeGreaterThan(3);
  for (const part of parts) {
    await alone(part, async () => {
      const head = part.locator('summary').first();
      const name = await head.innerText();
      await expectGoodLooks(part, `${name}, folded`);
      await head.press('Enter');
      await expect(part).toHaveAttribute('open');
      await expectTabStops(part);
      await expectGoodLooks(part, `${name}, open`);
    });
  }
});

for (const [state, isAllowed] of [
  ['Copied', true],
  ['Selected', false],
] as const) {
  test(`code that was ${state.toLowerCase()}`, async ({ page }) => {
    await page.addInitScript((works) => {
      const value = works ? { writeText: async () => {} } : undefined;
      Object.defineProperty(navigator, 'clipboard', { value });
    }, isAllowed);
    await page.goto(`${PATTERN}/learn`);
    const code = page
      .getByRole('figure')
      .filter({ has: page.locator('pre') })
      .first();
    await alone(code, async () => {
      await expectGoodLooks(code, 'ready');
      await expectTabStops(code);
      await code.getByRole('button').press('Enter');
      await expect(code.getByRole('button')).toHaveText(new RegExp(`^${state}`));
      await expectGoodLooks(code, state);
    });
  });
}

/** The figures that go step by step: the ball on a curve, and the three optimizers on a map. */
import { expect, type Locator } from '@playwright/test';
import { lookAtTable } from './look-at-table';
import type { Look } from './walks';

const button = (figure: Locator, name: string): Locator =>
  figure.getByRole('button', { name, exact: true });
const count = (figure: Locator): Locator => figure.getByText(/^step \d+ of \d+$/);
const news = (figure: Locator): Locator => figure.getByRole('status');
const slider = (figure: Locator): Locator => figure.getByRole('slider');

export async function walkBall(figure: Locator, look: Look): Promise<void> {
  await walkSteps(figure, look, /^A ball on the bowl .* After step 1, w is /);
  const zone = figure.getByRole('listitem').and(figure.locator('[aria-current]'));
  const seen = new Set<string>();
  for (const key of ['Home', 'PageUp', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'End']) {
    await slider(figure).press(key);
    await expect(count(figure)).toHaveText(/^step 0 /);
    await button(figure, 'Run').press('Enter');
    const fate = /^(The ball \w+|η = \d\/c)/.exec(await news(figure).innerText())?.[0] ?? '';
    if (!seen.has(fate))
      await look(`${await slider(figure).getAttribute('aria-valuetext')}: ${fate}`);
    seen.add(fate);
    await expect(zone).toHaveCount(1);
  }
  expect([...seen]).toEqual(
    expect.arrayContaining(['The ball creeps', 'The ball settles', 'The ball diverges']),
  );
  await expect(figure.getByText('out of view')).toBeVisible();
}

export async function walkValley(figure: Locator, look: Look): Promise<void> {
  await walkSteps(figure, look, /^SGD: the path from the start after 1 steps, loss /);
  await slider(figure).press('Home');
  await look('the lowest rate');
  await slider(figure).press('End');
  await button(figure, 'Run').press('Enter');
  await expect(news(figure)).toContainText('SGD, flew off');
  await look('the highest rate, where two fly off');
  await lookAtTable(figure, () => expect(figure.getByRole('table')).toContainText('out of view'));
}

/** Idle, a step, running, paused, at the end, its table, and started again. `drawing` names it after a step. */
async function walkSteps(figure: Locator, look: Look, drawing: RegExp): Promise<void> {
  await expect(news(figure)).toContainText('After step 0');
  await look('idle');
  await button(figure, 'Step').press('Enter');
  await expect(figure.getByRole('img', { name: drawing })).toBeVisible();
  await expect(news(figure)).toContainText('After step 1');
  await look('after a step');

  await figure.page().emulateMedia({ reducedMotion: 'no-preference' });
  await button(figure, 'Run').press('Enter');
  await expect(count(figure)).toHaveText(/^step ([3-9]|\d\d) /);
  await look('running');
  await button(figure, 'Pause').press('Space');
  await expect(button(figure, 'Run')).toBeFocused();
  const paused = await count(figure).innerText();
  await expect(news(figure)).toContainText(`After ${paused.replace(/ of .*/, '')}`);
  await look('paused');
  await expect(count(figure)).toHaveText(paused);

  const last = paused.replace(/.* of /, '');
  await button(figure, 'Run').press('Enter');
  expect(await count(figure).innerText(), 'without motion it is at the end at once').toBe(
    `step ${last} of ${last}`,
  );
  await look('at the end');
  await lookAtTable(figure, async () => {
    await expect(figure.getByRole('table').getByRole('row')).toHaveCount(Number(last) + 2);
    await look('its table open');
  });
  await button(figure, 'Reset').press('Enter');
  await expect(count(figure)).toHaveText(`step 0 of ${last}`);
  await expect(button(figure, 'Reset')).toBeFocused();
}

/** The challenge: two tries, its clock, what a reload finds again, and the badge. */
import { expect, type Page, test } from '@playwright/test';
import { answerProblem, forbidTraining, problem } from './answer-problem';
import { findViolations } from './find-violations';
import { PATTERN } from './pages';
import { expectSaved } from './record-actions';

const CHALLENGE = `${PATTERN}/challenge`;
const MINUTE_MS = 60_000;

async function open(page: Page): Promise<void> {
  await forbidTraining(page);
  await page.goto(CHALLENGE);
  await expect(page.getByRole('button', { name: 'Start the challenge' })).toBeEnabled();
}

async function start(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start the challenge' }).click();
  await expectProblem(page, 1);
}

async function expectProblem(page: Page, number: number, total = 5): Promise<void> {
  const heading = page.getByRole('heading', { name: `Problem ${number} of ${total}` });
  await expect(heading).toBeVisible();
}

async function expectNoViolations(page: Page): Promise<void> {
  expect(await findViolations(page)).toEqual([]);
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test('earns the badge without the clock, one problem at the second try and with its hint', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('checkbox', { name: /With the clock/ }).uncheck();
  await expectNoViolations(page);
  await start(page);
  await expect(page.getByRole('timer')).toBeHidden();
  await expect(problem(page)).toContainText('The clock is off for this challenge.');
  await expectNoViolations(page);

  await button(page, 'Show the hint').click();
  await expect(page.getByText('Hint 1 of 1')).toBeVisible();
  await answerProblem(page, 'wrong');
  const miss = page.getByRole('heading', { name: 'One try is left.' });
  await expect(miss).toBeFocused();
  await expect(page.getByText('Step by step')).toBeHidden();
  await expectNoViolations(page);
  await button(page, 'Begin the second try').click();

  for (let number = 1; number <= 5; number++) {
    await expectProblem(page, number);
    await answerProblem(page, 'right');
    await expect(page.getByRole('heading', { name: 'Right.' })).toBeFocused();
    await expect(page.getByRole('heading', { name: 'Step by step' })).toBeVisible();
    if (number === 1) await expectNoViolations(page);
    await button(page, number < 5 ? 'Next problem' : 'See the result').click();
  }

  const result = page.getByRole('heading', { name: 'All 5 right' });
  await expect(result).toBeFocused();
  await expect(page.getByText('Challenge badge')).toBeVisible();
  await expect(page.getByText('Without the clock, 1 at the second try, one hint.')).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'By objective' }).getByRole('listitem'),
  ).toHaveCount(5);
  await expectNoViolations(page);
  await button(page, 'See why problem 3 came out so').click();
  await expectProblem(page, 3);
  await button(page, 'Back to the result').click();
  await expect(result).toBeVisible();
  await expectSaved(page);

  await page.goto(PATTERN);
  const modes = page.getByRole('region', { name: 'Ten modes' });
  await expect(modes.getByRole('listitem').filter({ hasText: 'Challenge' })).toContainText(
    'Badge earned',
  );
});

test('goes on after a reload at any point, and tries only the wrong ones again', async ({
  page,
}) => {
  await open(page);
  await start(page);
  await answerProblem(page, 'wrong');
  await expect(button(page, 'Begin the second try')).toBeVisible();
  await expectSaved(page);

  await page.reload();
  await expect(page.getByRole('heading', { name: 'One try is left.' })).toBeVisible();
  await button(page, 'Begin the second try').click();
  await answerProblem(page, 'wrong');
  await expect(page.getByRole('heading', { name: 'Step by step' })).toBeVisible();
  await expectSaved(page);

  // The solution is there again, with the answer that was given.
  await page.reload();
  await expectProblem(page, 1);
  await expect(page.getByRole('heading', { name: 'Step by step' })).toBeVisible();
  await button(page, 'Next problem').click();
  await expectProblem(page, 2);
  await button(page, 'Show the solution').click();
  await expect(page.getByRole('heading', { name: 'Here is the solution.' })).toBeFocused();
  await button(page, 'Next problem').click();
  for (let number = 3; number <= 5; number++) {
    await expectProblem(page, number);
    await answerProblem(page, 'right');
    await expectSaved(page);
    if (number === 4) await page.reload();
    await button(page, number < 5 ? 'Next problem' : 'See the result').click();
  }
  await expect(page.getByRole('heading', { name: '3 of 5 right' })).toBeVisible();
  await expectSaved(page);

  await page.reload();
  await expect(page.getByText('Last time: 3 of 5 right, with the clock')).toBeVisible();
  await button(page, 'Try the 2 wrong ones again').click();
  for (const number of [1, 2]) {
    await expectProblem(page, number, 2);
    await answerProblem(page, 'right');
    await button(page, number < 2 ? 'Next problem' : 'See the result').click();
  }
  await expect(page.getByRole('heading', { name: '2 of 2 right' })).toBeVisible();
  // What was tried again is no challenge of its own.
  await expect(page.getByText('Challenge badge')).toBeHidden();
});

test('ends a try when its time is up, also while the page was not looked at', async ({ page }) => {
  await page.clock.install();
  await open(page);
  await start(page);
  await expect(page.getByRole('timer')).toBeVisible();
  await page.clock.fastForward(10 * MINUTE_MS);
  const timeUp = page.getByRole('heading', { name: 'The time was up. One try is left.' });
  await expect(timeUp).toBeFocused();
  await expectNoViolations(page);

  // The second try waits until it is begun.
  await page.clock.fastForward(10 * MINUTE_MS);
  await expect(timeUp).toBeVisible();
  await button(page, 'Begin the second try').click();
  await expect(page.getByRole('timer')).toBeVisible();
  await expectSaved(page);
  await page.clock.fastForward(10 * MINUTE_MS);
  await expect(page.getByRole('heading', { name: 'The time was up.', exact: true })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Step by step' })).toBeVisible();
  await button(page, 'Next problem').click();

  // Without the clock no time is ever up.
  await expectProblem(page, 2);
  await button(page, 'Switch the clock off').click();
  await expect(page.getByRole('timer')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Problem 2 of 5' })).toBeFocused();
  await page.clock.fastForward(10 * MINUTE_MS);
  await answerProblem(page, 'right');
  await expect(page.getByRole('heading', { name: 'Right.' })).toBeFocused();
});

test('gives the whole time again where the clock of the device was set back', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-03-02T10:00:00Z') });
  await open(page);
  await start(page);
  await page.clock.fastForward(30_000);
  await page.clock.setSystemTime(new Date('2026-03-01T10:00:00Z'));
  await page.clock.runFor(1000);
  const limit = await problem(page)
    .getByText(/left of/)
    .textContent();
  const [, left, whole] = /(\d:\d\d) left of (\d:\d\d)/.exec(limit ?? '') ?? [];
  expect(left).toBe(whole);
  await answerProblem(page, 'right');
  await expect(page.getByRole('heading', { name: 'Right.' })).toBeVisible();
  await expectSaved(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Right.' })).toBeVisible();
});

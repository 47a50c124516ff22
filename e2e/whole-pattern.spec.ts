/** Each pattern by keyboard: each of its ten modes to its end, until the pattern page says so. */
import { expect, test, type Page } from '@playwright/test';
import { checkContent } from '../lib/content/check-content';
import { readSourceFiles } from '../lib/content/source-file';
import { forbidTraining } from './answer-problem';
import { answerByKeyboard, enterRightAnswer, readBank, tabTo } from './answer-by-keyboard';
import { PATTERN, SECOND_PATTERN } from './pages';
import { expectSaved } from './record-actions';
import { skipPredictions } from './skip-predictions';

const PROBLEMS = 5;
const QUESTIONS = 10;
/** Five epochs of 4,000 images. */
const TO_FINISH = { timeout: 300_000 };

/** Patterns, each with settings whose recorded run met the target. */
const WALKS = [
  { pattern: PATTERN, settings: '?preset=quick&rate=0.001&seed=1' },
  { pattern: SECOND_PATTERN, settings: '?preset=quick&rate=0.001&batch=32&seed=1' },
];

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, button(page, name).first());
  await page.keyboard.press('Enter');
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expectSaved(page);
}

/** Answers each check with its first choice: a check is no test. */
async function read(page: Page, address: string): Promise<void> {
  await open(page, address);
  const checks = page.getByRole('region', { name: /^Check/ });
  const count = await checks.count();
  expect(count, `checks of ${address}`).toBeGreaterThan(2);
  for (let place = 0; place < count; place++) {
    const check = checks.nth(place);
    await tabTo(page, check.getByRole('radio').first());
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(check).toContainText(/Right\.|Not right\./);
  }
  await expect(page.getByText('You have read this lesson.')).toBeAttached();
}

/** In the order of the page. */
async function listTasks(address: string): Promise<string[]> {
  const { courses } = checkContent(await readSourceFiles(process.cwd()));
  return courses
    .flatMap(({ patterns }) => patterns)
    .filter(({ course, slug }) => address.endsWith(`/${course}/${slug}`))
    .flatMap((pattern) => pattern.try.flatMap(({ blocks }) => blocks.map(({ id }) => id)));
}

for (const { pattern, settings } of WALKS) {
  test(`all ten modes of ${pattern} are done, one after the other, by keyboard alone`, async ({
    page,
    context,
  }) => {
    test.setTimeout(900_000);
    const bank = await readBank();
    await skipPredictions(context);
    for (const mode of ['learn', 'why', 'deep', 'visualize', 'metrics'])
      await read(page, `${pattern}/${mode}`);

    await open(page, `${pattern}/try`);
    const tasks = await listTasks(pattern);
    for (const [place, id] of tasks.entries()) {
      await expect(page.getByRole('heading', { name: `Task ${place + 1} of` })).toBeVisible();
      await enterRightAnswer(page, bank.get(id)!, page.locator('main'));
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: /^Right/ })).toBeFocused();
      await press(page, place + 1 < tasks.length ? 'Next task' : 'See all tasks');
    }

    // Before there is a run that a problem could be about.
    const other = await context.newPage();
    await forbidTraining(other);
    await open(other, `${pattern}/challenge`);
    await expect(button(other, 'Start the challenge')).toBeEnabled();
    await press(other, 'Start the challenge');
    for (let number = 1; number <= PROBLEMS; number++) {
      await expect(
        other.getByRole('heading', { name: `Problem ${number} of ${PROBLEMS}` }),
      ).toBeVisible();
      const problem = other.locator('[data-problem]');
      const id = await problem.getAttribute('data-problem');
      await enterRightAnswer(other, bank.get(id!)!, problem);
      await press(other, 'Check answer');
      await expect(other.getByRole('heading', { name: 'Right.' })).toBeFocused();
      await press(other, number < PROBLEMS ? 'Next problem' : 'See the result');
    }
    await expectSaved(other);
    await other.close();

    await page.goto(`${pattern}/experiment${settings}`);
    await expect(button(page, 'Start training')).toBeEnabled();
    await press(page, 'Start training');
    await expect(page.getByRole('heading', { name: 'Run 1 is finished' })).toBeVisible(TO_FINISH);
    await expectSaved(page);

    await open(page, `${pattern}/review`);
    await press(page, 'Start the review');
    const front = page.getByRole('group', { name: 'Front of the card' });
    const end = page.getByRole('heading', { name: /^Done: \d+ ratings/ });
    await expect(front).toBeFocused();
    while (await front.isVisible()) {
      await page.keyboard.press('Space');
      await expect(page.getByRole('group', { name: 'Back of the card' })).toBeFocused();
      await page.keyboard.press('4');
      await expect(front.or(end).first()).toBeFocused();
    }
    await expect(end).toBeVisible();

    await page.goto(`${pattern}/test`);
    await expect(button(page, 'Start the test')).toBeEnabled();
    await press(page, 'Start the test');
    for (let number = 1; number <= QUESTIONS; number++) {
      await expect(
        page.getByRole('heading', { level: 1, name: `Question ${number} of ${QUESTIONS}` }),
      ).toBeFocused();
      await answerByKeyboard(page, bank);
      await tabTo(page, page.getByRole('radio', { name: 'A guess' }));
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
    }
    const dialog = page.getByRole('dialog', { name: 'Hand in the test?' });
    await tabTo(page, dialog.getByRole('button', { name: 'Hand in' }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/test\/result\?attempt=/);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

    await page.goto(pattern);
    await expectSaved(page);
    await expect(page.getByText('10 of 10 modes done').first()).toBeVisible();
  });
}

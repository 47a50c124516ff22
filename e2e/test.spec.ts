/** The pattern test: by keyboard alone to the verdict, a reload and two tabs in the middle, and what is shown without one. */
import { expect, type Page, test } from '@playwright/test';
import { answerByKeyboard, openQuestion, readBank, tabTo } from './answer-by-keyboard';
import { findViolations } from './find-violations';
import { PATTERN } from './pages';
import { exportRecord, expectSaved, openProgress } from './record-actions';

const TEST = `${PATTERN}/test`;
const RESULT = `${TEST}/result`;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name });

async function expectNoViolations(page: Page): Promise<void> {
  expect(await findViolations(page)).toEqual([]);
}

async function start(page: Page): Promise<void> {
  await page.goto(TEST);
  await button(page, 'Start the test').click();
  await expect(heading(page, 'Question 1 of 10')).toBeFocused();
}

async function goTo(page: Page, number: number): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^Question ${number}, `) }).click();
  await expect(heading(page, `Question ${number} of 10`)).toBeFocused();
}

/** The question with its answer, without what was announced on the way. */
function readShown(page: Page): Promise<{ text: string | null; values: string[] }> {
  return openQuestion(page).evaluate((question) => {
    const values = [...question.querySelectorAll('input')].map(({ checked, type, value }) =>
      type === 'text' ? value : `${value} ${checked}`,
    );
    const copy = question.cloneNode(true) as HTMLElement;
    for (const region of copy.querySelectorAll('[aria-live], [role="status"], [role="alert"]'))
      region.remove();
    return { text: copy.textContent, values };
  });
}

function sheet(page: Page) {
  return page.getByRole('navigation', { name: 'Answer sheet' }).getByRole('button');
}

/** Something is answered, right or wrong; the same in every run of the same question. */
async function answerSomehow(page: Page): Promise<void> {
  const fields = page.locator('article form [data-answer-field]');
  const first = fields.first();
  const type = await first.getAttribute('type');
  if (type === 'radio' || type === 'checkbox') await first.check();
  else if (type === 'text') for (const field of await fields.all()) await field.fill('1');
  else await first.click();
}

async function handIn(page: Page): Promise<void> {
  await button(page, 'Hand in').last().click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Hand in/ })
    .click();
  await expect(page).toHaveURL(/\/test\/result\?attempt=/);
  await expect(page.getByRole('heading', { name: 'Every answer, and why' })).toBeVisible();
}

async function countEvents(page: Page, type: string): Promise<number> {
  await openProgress(page);
  await expectSaved(page);
  const { text } = await exportRecord(page);
  return text.split('\n').filter((line) => line.includes(`"type":"${type}"`)).length;
}

test('takes the whole test by keyboard alone, and learns why the pattern is strong', async ({
  page,
}) => {
  test.slow();
  const bank = await readBank();
  await page.goto(PATTERN);
  await tabTo(page, page.getByRole('link', { name: 'Test this pattern' }));
  await page.keyboard.press('Enter');
  await expect(button(page, 'Start the test')).toBeEnabled();
  await expectNoViolations(page);
  await tabTo(page, button(page, 'Start the test'));
  await page.keyboard.press('Enter');

  const kinds = new Set<string>();
  for (let number = 1; number <= 10; number++) {
    await expect(heading(page, `Question ${number} of 10`)).toBeFocused();
    if (number === 3) {
      await tabTo(page, button(page, 'Flag for later'));
      await page.keyboard.press('Space');
      await expect(button(page, 'Flag for later')).toHaveAttribute('aria-pressed', 'true');
    }
    const { kind } = await answerByKeyboard(page, bank);
    if (!kinds.has(kind)) await expectNoViolations(page);
    kinds.add(kind);
    await tabTo(page, page.getByRole('radio', { name: 'A guess' }));
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Certain', exact: true })).toBeChecked();
    await page.keyboard.press('Enter');
  }

  // Enter in the last question asks whether to hand in. Escape goes back to it.
  const dialog = page.getByRole('dialog', { name: 'Hand in the test?' });
  await expect(dialog).toContainText('You flagged question 3 for later.');
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('radio', { name: 'Certain', exact: true })).toBeFocused();
  await expect(sheet(page)).toHaveCount(10);
  await expect(sheet(page).nth(2)).toHaveAccessibleName('Question 3, answered, flagged');
  await expectSaved(page);

  await page.keyboard.press('Enter');
  await tabTo(page, dialog.getByRole('button', { name: 'Hand in' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/test\/result\?attempt=/);
  const verdict = page.getByRole('heading', { level: 1 });
  await expect(verdict).toHaveText('You know this pattern.');
  await expect(verdict).toBeFocused();
  await expect(page.getByText('10 of 10 right').first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Next test' })).toContainText('Next test: ');
  await expectNoViolations(page);

  await tabTo(page, button(page, 'Open all'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Step by step' })).toHaveCount(10);
  await expectNoViolations(page);
});

test('warns of open questions, counts them as not right, and lets the wrong ones be tried again', async ({
  page,
}) => {
  await start(page);
  await answerSomehow(page);
  await goTo(page, 4);
  await button(page, 'Flag for later').click();
  await button(page, 'Hand in').last().click();
  const dialog = page.getByRole('dialog', { name: 'Hand in with 9 of 10 questions open?' });
  await expect(dialog).toContainText('Questions 2, 3, 4, 5, 6, 7, 8, 9 and 10 have no answer.');
  await expectNoViolations(page);
  await dialog.getByRole('button', { name: 'Go on with the test' }).click();
  await expect(heading(page, 'Question 4 of 10')).toBeVisible();

  await handIn(page);
  await expect(page.getByText('Not answered', { exact: true })).toHaveCount(9);
  const detail = page.locator('#answer-4');
  await detail.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Not answered.' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Step by step' })).toBeVisible();

  await button(page, /^Practise the (9|10) wrong ones again$/).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await answerSomehow(page);
  await button(page, 'Check answer').click();
  await expect(page.getByRole('heading', { name: 'Step by step' })).toBeVisible();
  await expectNoViolations(page);
  expect(await countEvents(page, 'test-graded')).toBe(1);
  expect(await countEvents(page, 'answered')).toBe(0);
});

test('goes on after a reload at the same question, with every answer, mark and typed text', async ({
  page,
}) => {
  await start(page);
  await answerSomehow(page);
  await page.getByRole('radio', { name: 'Fairly sure' }).check();
  await goTo(page, 2);
  await answerSomehow(page);
  await goTo(page, 6);
  await button(page, 'Flag for later').click();
  await answerSomehow(page);
  const shown = await readShown(page);
  // At once: what was typed last is stored on the way out.
  await page.reload();

  await expect(heading(page, 'Question 6 of 10')).toBeVisible();
  expect(await readShown(page)).toEqual(shown);
  await expect(sheet(page).nth(0)).toHaveAccessibleName('Question 1, answered');
  await expect(sheet(page).nth(1)).toHaveAccessibleName('Question 2, answered');
  await expect(sheet(page).nth(5)).toHaveAccessibleName('Question 6, answered, flagged');
  await goTo(page, 1);
  await expect(page.getByRole('radio', { name: 'Fairly sure' })).toBeChecked();

  await page.goto(PATTERN);
  await page.getByRole('link', { name: 'Go on with the test' }).click();
  const open = page.getByRole('region', { name: 'A test is open' });
  await expect(open).toContainText('3 of 10 answered');
  await expectNoViolations(page);
  await open.getByRole('button', { name: 'Go on with question 3' }).click();
  await expect(heading(page, 'Question 3 of 10')).toBeFocused();
});

test('two tabs with the same test follow each other, up to the hand-in', async ({
  page,
  context,
}) => {
  await start(page);
  await expectSaved(page);
  const other = await context.newPage();
  await other.goto(`${TEST}#question-1`);
  await expect(heading(other, 'Question 1 of 10')).toBeVisible();

  await answerSomehow(page);
  await expect(sheet(other).nth(0)).toHaveAccessibleName('Question 1, answered');
  await goTo(other, 2);
  await answerSomehow(other);
  await other.getByRole('button', { name: 'Flag for later' }).dispatchEvent('click');
  await expect(sheet(page).nth(1)).toHaveAccessibleName('Question 2, answered, flagged');

  await handIn(other);
  await expect(button(page, 'Start another test')).toBeVisible();
  await expect(page.getByRole('link', { name: /^See the result of/ })).toHaveCount(1);
  expect(await countEvents(page, 'test-handed-in')).toBe(1);
});

test('draws other questions the next time, and keeps the earlier result', async ({ page }) => {
  const drawn: string[][] = [];
  for (const name of ['Start the test', 'Start another test']) {
    await page.goto(TEST);
    await button(page, name).click();
    const ids: string[] = [];
    for (let number = 1; number <= 10; number++) {
      await goTo(page, number);
      ids.push((await openQuestion(page).getAttribute('data-question'))!);
    }
    drawn.push(ids);
    await handIn(page);
  }
  expect(new Set(drawn.flat()).size).toBe(20);
  await page.goto(TEST);
  await expect(page.getByRole('link', { name: /^See the result of/ })).toHaveCount(2);
  await openProgress(page);
  await expect(page.getByRole('table', { name: 'Pattern tests' }).getByRole('row')).toHaveCount(3);
});

test('gives up an open test only when told so', async ({ page }) => {
  await start(page);
  await answerSomehow(page);
  await page.goto(TEST);
  await button(page, 'Start a new test instead').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep the open test' }).click();
  await expect(page.getByText('1 of 10 answered')).toBeVisible();
  await button(page, 'Start a new test instead').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Start a new test' }).click();
  await expect(sheet(page).nth(0)).toHaveAccessibleName('Question 1, not answered');
});

test('shows the way to a test where none was handed in', async ({ page }) => {
  await page.goto(RESULT);
  await expect(heading(page, 'No test handed in yet')).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('link', { name: 'To the pattern test' }).click();
  await button(page, 'Start the test').click();
  await page.goto(RESULT);
  await expect(heading(page, 'Your test is still open')).toBeVisible();
  await page.goto(`${RESULT}?attempt=nonsense`);
  await expect(heading(page, 'Your test is still open')).toBeVisible();
});

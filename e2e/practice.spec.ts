/** The practice from the first question to the last, by keyboard alone: Tab, arrows, Space and Enter. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { PATTERN } from './pages';

const MOST_TABS = 40;

/** In the order of the practice; each choice by words that only it has. */
const QUESTIONS = [
  { right: 'How fast the model changes', wrong: 'activation function' },
  { right: /^. 0\.01$/, wrong: /^. "0\.01"$/ },
  { right: 'jumps up and down', wrong: 'falls a little' },
  { right: 'loss.backward()', wrong: 'too high for Adam' },
  { right: 'Lower the rate to 0.01', wrong: 'ten times as many epochs' },
] as const;

async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  for (let presses = 0; presses < MOST_TABS; presses++) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${MOST_TABS} presses of ${key} did not lead to ${target}`);
}

function choices(page: Page, number: number): Locator {
  return page.getByRole('group', { name: `Choices of question ${number}` });
}

/** From the question's heading, into the group, and down to the choice. */
async function choose(page: Page, number: number, name: string | RegExp) {
  await expect(page.getByRole('heading', { name: `Question ${number} of 5` })).toBeVisible();
  const group = choices(page, number);
  const wanted = group.getByRole('radio', { name });
  await tabTo(page, group.getByRole('radio').first());
  await page.keyboard.press('Space');
  for (let presses = 0; presses < 4 && !(await wanted.isChecked()); presses++) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(wanted).toBeChecked();
  await expect(wanted).toBeFocused();
}

async function expectResult(page: Page, words: string | RegExp) {
  const result = page.getByRole('status').getByRole('heading', { name: words });
  await expect(result).toBeVisible();
  await expect(result).toBeFocused();
}

/** The line of an objective in the result of the set. */
function objectiveResult(page: Page, objective: string): Locator {
  return page
    .getByRole('region', { name: 'By objective' })
    .getByRole('listitem')
    .filter({ hasText: objective });
}

async function goOn(page: Page, name: string) {
  await tabTo(page, page.getByRole('button', { name }));
  await page.keyboard.press('Enter');
}

async function saved(page: Page) {
  await expect(page.getByText('Saved on this device')).toBeVisible();
}

test('answers the five questions by keyboard alone, practises the wrong ones again, and finds it all after a reload', async ({
  page,
  context,
}) => {
  await page.goto(`${PATTERN}/practice`);
  const check = page.getByRole('button', { name: 'Check answer' });

  // 1: checked too early, then wrong, then right on another attempt.
  await tabTo(page, check);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Choose one' })).toBeVisible();
  await expect(choices(page, 1).getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await choose(page, 1, QUESTIONS[0].wrong);
  await page.keyboard.press('Enter');
  await expectResult(page, 'Not right.');
  const explained = page.getByRole('list').filter({ hasText: 'Your answer, wrong' });
  await expect(explained.getByRole('listitem')).toHaveCount(4);
  await expect(explained.getByRole('listitem').filter({ hasText: 'Right answer' })).toContainText(
    'Every step subtracts the gradient times the rate.',
  );
  await expect(explained).toContainText('The optimizer never sees an image');
  await goOn(page, 'Try again');
  await choose(page, 1, QUESTIONS[0].right);
  await page.keyboard.press('Enter');
  await expectResult(page, 'Right.');

  // 2: right, and certain of it.
  await goOn(page, 'Next question');
  await choose(page, 2, QUESTIONS[1].right);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Certain', exact: true })).toBeChecked();
  await tabTo(page, check);
  await page.keyboard.press('Space');
  await expectResult(page, 'Right, and you knew it.');

  // 3: wrong.
  await goOn(page, 'Next question');
  await choose(page, 3, QUESTIONS[2].wrong);
  await page.keyboard.press('Enter');
  await expectResult(page, 'Not right.');

  // 4: two hints, and wrong all the same.
  await goOn(page, 'Next question');
  await choose(page, 4, QUESTIONS[3].wrong);
  const hint = page.getByRole('button', { name: /hint/i });
  await tabTo(page, hint);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Hint 1 of 2')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Hint 2 of 2')).toBeVisible();
  // The button stays, so that the focus is not lost with it.
  await expect(hint).toBeFocused();
  await expect(hint).toHaveText('No more hints');
  await tabTo(page, check, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expectResult(page, 'Not right.');

  // 5: right.
  await goOn(page, 'Next question');
  await choose(page, 5, QUESTIONS[4].right);
  await page.keyboard.press('Enter');
  await expectResult(page, 'Right.');
  await goOn(page, 'Finish practice');

  const overview = page.getByRole('heading', { level: 1 });
  await expect(overview).toHaveText('3 of 5 right');
  await expect(overview).toBeFocused();
  await expect(page.getByText('Not right')).toHaveCount(2);
  await expect(objectiveResult(page, 'Say what the learning rate controls')).toContainText(
    '1 of 1 right',
  );
  await expect(objectiveResult(page, 'Name a rate as too high or too low')).toContainText(
    '0 of 1 right',
  );
  await saved(page);

  await page.reload();
  await expect(overview).toHaveText('3 of 5 right');
  await goOn(page, 'Practise the 2 wrong ones again');
  await choose(page, 3, QUESTIONS[2].right);
  await page.keyboard.press('Enter');
  await expectResult(page, 'Right.');
  await goOn(page, 'Next question');
  await choose(page, 4, QUESTIONS[3].right);
  await page.keyboard.press('Enter');
  await expectResult(page, 'Right.');
  await goOn(page, 'Finish practice');
  await expect(overview).toHaveText('All 5 right');
  await saved(page);

  const other = await context.newPage();
  await other.goto(PATTERN);
  await expect(other.getByRole('region', { name: 'Practice' })).toContainText(
    '5 answered, 5 right.',
  );
});

test('offers to go on at the first question without an answer, with the answers so far', async ({
  page,
}) => {
  await page.goto(`${PATTERN}/practice`);
  await choices(page, 1).getByRole('radio', { name: QUESTIONS[0].wrong }).check();
  await page.getByRole('button', { name: 'Check answer' }).click();
  await saved(page);

  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 of 5 answered');
  await expect(page.getByRole('listitem').filter({ hasText: 'You answered' })).toContainText(
    'activation function',
  );
  await page.getByRole('button', { name: 'Go on with question 2' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Question 2 of 5');
});

test('names the letters of the order on the screen in the solution', async ({ page }) => {
  await page.goto(`${PATTERN}/practice`);
  const solution = page.getByRole('region', { name: 'Step by step' });
  for (let attempt = 0; attempt < 4; attempt++) {
    const right = choices(page, 1).getByRole('radio', { name: QUESTIONS[0].right });
    const letter = (await right.locator('..').textContent())?.charAt(0);
    await right.check();
    await page.getByRole('button', { name: 'Check answer' }).click();
    await expect(solution).toContainText(`the answer is option ${letter}.`);
    await page.getByRole('button', { name: 'Try again' }).click();
  }
});

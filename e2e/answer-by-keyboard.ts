/** Answers a question by keys alone, whatever its kind. The right answers come from the content itself. */
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { checkContent } from '../lib/content/check-content';
import { readSourceFiles } from '../lib/content/source-file';
import { rightResponse, type Question } from '../lib/core/quiz';

const ROOT = path.resolve(import.meta.dirname, '..');
const MOST_TABS = 150;

/** Every question of tests, challenges and tasks, by its id. */
export async function readBank(): Promise<ReadonlyMap<string, Question>> {
  const { courses } = checkContent(await readSourceFiles(ROOT));
  const questions = courses
    .flatMap(({ patterns }) => patterns)
    .flatMap((pattern) => [...pattern.test, ...pattern.challenge, ...pattern.try])
    .flatMap(({ blocks }): Question[] => blocks);
  return new Map(questions.map((question) => [question.id, question]));
}

export function openQuestion(page: Page): Locator {
  return page.locator('[data-question]');
}

export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < MOST_TABS; presses++) {
    await page.keyboard.press('Tab');
    if (await isFocused(target)) return;
  }
  throw new Error(`${MOST_TABS} presses of Tab did not lead to ${target}`);
}

/** The open question of a test. Begins at its heading, where the focus is when it opens. */
export async function answerByKeyboard(
  page: Page,
  bank: ReadonlyMap<string, Question>,
): Promise<Question> {
  const id = await openQuestion(page).getAttribute('data-question');
  const question = bank.get(id ?? '');
  if (!question) throw new Error(`no question "${id}" in the content`);
  await enterRightAnswer(page, question, openQuestion(page));
  return question;
}

/** `scope` holds the fields of this question and of no other; the focus stands before them. */
export async function enterRightAnswer(
  page: Page,
  question: Question,
  scope: Locator,
): Promise<void> {
  const right = rightResponse(question, { run: null })!;
  switch (question.kind) {
    case 'single':
      await choose(page, scope, right.chosen[0]!);
      break;
    case 'multiple':
      for (const box of await scope.getByRole('checkbox').all()) {
        await tabTo(page, box);
        if (right.chosen.includes(await box.inputValue())) await page.keyboard.press('Space');
      }
      break;
    case 'numeric':
      await tabTo(page, scope.getByRole('textbox'));
      await page.keyboard.type(right.texts.number!);
      break;
    case 'blanks':
      for (const [place, blank] of question.blanks.entries()) {
        const field = scope.getByRole('textbox', { name: `blank ${place + 1} of` });
        await tabTo(page, field);
        await page.keyboard.type(right.texts[blank.id]!);
      }
      break;
    case 'ordering':
      await putInOrder(page, scope, right.chosen);
      break;
    case 'from-run':
      throw new Error('a question about a run has no answer without one');
    default:
      question satisfies never;
  }
}

async function choose(page: Page, scope: Locator, value: string): Promise<void> {
  const radios = scope.locator('[data-answer-field]');
  await tabTo(page, radios.first());
  await page.keyboard.press('Space');
  const wanted = scope.locator(`[data-answer-field][value="${value}"]`);
  for (let presses = 0; presses < 8 && !(await wanted.isChecked()); presses++) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(wanted).toBeChecked();
}

/** The first item goes down and up again, so that the order is an answer even where it was right. */
async function putInOrder(page: Page, scope: Locator, wanted: readonly string[]): Promise<void> {
  const items = scope.locator('li[data-item]');
  const order = () => items.evaluateAll((all) => all.map((item) => item.dataset.item));
  await tabTo(page, items.first().locator('[data-move="down"]'));
  await page.keyboard.press('Enter');
  for (const [place, id] of wanted.entries()) {
    const steps = (await order()).indexOf(id) - place;
    if (steps <= 0) continue;
    await scope.locator(`li[data-item="${id}"] [data-move="up"]`).focus();
    for (let step = 0; step < steps; step++) await page.keyboard.press('Enter');
  }
  expect(await order()).toEqual(wanted);
}

async function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

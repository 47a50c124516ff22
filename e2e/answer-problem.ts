/** Answers the problem on the page, whatever its kind. The right answers come from the content itself. */
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { checkContent } from '../lib/content/check-content';
import { readSourceFiles } from '../lib/content/source-file';
import { rightResponse, type Question } from '../lib/core/quiz';
import { PATTERN } from './pages';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Problems about a run are left out of every draw where the browser cannot train. */
export async function forbidTraining(page: Page): Promise<void> {
  await page.addInitScript(() => Object.defineProperty(window, 'Worker', { value: undefined }));
}

export function problem(page: Page): Locator {
  return page.locator('[data-problem]');
}

/** Fills in and checks. A wrong answer is one that no author foresaw, or a choice that is not the key. */
export async function answerProblem(page: Page, how: 'right' | 'wrong'): Promise<void> {
  const question = await findQuestion(page);
  await fillIn(page, question, how);
  await page.getByRole('button', { name: 'Check answer' }).click();
}

async function findQuestion(page: Page): Promise<Question> {
  const id = await problem(page).getAttribute('data-problem');
  const { courses } = checkContent(await readSourceFiles(ROOT));
  const question = courses
    .flatMap(({ patterns }) => patterns)
    .filter(({ course, slug }) => PATTERN.endsWith(`${course}/${slug}`))
    .flatMap(({ challenge }) => challenge.flatMap(({ blocks }) => blocks))
    .find((one) => one.id === id);
  if (!question) throw new Error(`no problem "${id}" in the content`);
  return question;
}

async function fillIn(page: Page, question: Question, how: 'right' | 'wrong'): Promise<void> {
  const right = rightResponse(question, { run: null });
  if (!right) throw new Error(`"${question.id}" has no answer without a run`);
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const wrong = question.choices.find((choice) => !choice.correct)!.id;
      const chosen = how === 'right' ? right.chosen : [wrong];
      for (const { id } of question.choices) {
        const field = problem(page).locator(`input[value="${id}"]`);
        if (question.kind === 'multiple') await field.setChecked(chosen.includes(id));
        else if (chosen.includes(id)) await field.check();
      }
      return;
    }
    case 'numeric':
    case 'from-run': {
      const [typed = ''] = Object.values(right.texts);
      await problem(page)
        .getByRole('textbox')
        .fill(how === 'right' ? typed : '-77777');
      return;
    }
    case 'blanks': {
      for (const [place, { id }] of question.blanks.entries()) {
        const field = problem(page).getByRole('textbox', { name: `blank ${place + 1} of` });
        await field.fill(how === 'right' ? (right.texts[id] ?? '') : 'nonsense');
      }
      return;
    }
    case 'ordering':
      await putInOrder(page, how === 'right' ? right.chosen : [...right.chosen].reverse());
      return;
    default:
      question satisfies never;
  }
}

/** By the buttons of the items, from the first place down; then at least one move was made. */
async function putInOrder(page: Page, wanted: readonly string[]): Promise<void> {
  const list = problem(page).locator('li[data-item]');
  const order = () => list.evaluateAll((items) => items.map((item) => item.dataset.item));
  await list.first().locator('[data-move="down"]').click();
  for (const [place, id] of wanted.entries()) {
    for (let at = (await order()).indexOf(id); at > place; at--) {
      await problem(page).locator(`li[data-item="${id}"] [data-move="up"]`).click();
    }
  }
  expect(await order()).toEqual(wanted);
}

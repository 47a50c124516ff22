/** For each figure of the authors' vocabulary: how to know it, and a walk through its states by keyboard. */
import { expect, type Locator } from '@playwright/test';
import { lookAtTable } from './look-at-table';
import { walkBall, walkValley } from './walk-steps';

/** Looks at the figure in the state it is in. */
export type Look = (state: string) => Promise<void>;

export type FigureKind =
  | 'ball'
  | 'valley'
  | 'scrubber'
  | 'which-curve'
  | 'pipeline'
  | 'run-table'
  | 'table-chart'
  | 'chart';

/** Of a figure that is drawn. */
export async function kindOf(figure: Locator): Promise<FigureKind> {
  const has = async (part: Locator): Promise<boolean> => (await part.count()) > 0;
  const drawing = (name: RegExp): Locator => figure.getByRole('img', { name });
  if (await has(drawing(/^A ball on the bowl/))) return 'ball';
  if (await has(drawing(/: the path from the start/))) return 'valley';
  if (await has(figure.getByRole('group', { name: 'Recorded run' }))) return 'scrubber';
  if (await has(figure.getByRole('group', { name: /^Which .* gave which curve\?$/ })))
    return 'which-curve';
  if (await has(figure.getByRole('combobox', { name: 'Layer' }))) return 'pipeline';
  if (!(await has(figure.getByRole('img')))) return 'run-table';
  return (await has(figure.locator('summary'))) ? 'chart' : 'table-chart';
}

export const WALKS: Readonly<Record<FigureKind, (figure: Locator, look: Look) => Promise<void>>> = {
  ball: walkBall,
  valley: walkValley,
  scrubber: walkScrubber,
  'which-curve': walkWhichCurve,
  pipeline: walkPipeline,
  'run-table': walkTable,
  'table-chart': walkTable,
  chart: walkChart,
};

/** A drawing with a table folded under it. */
async function walkChart(figure: Locator, look: Look): Promise<void> {
  await expect(figure.getByRole('img', { name: /\d/ })).toBeVisible();
  await look('folded');
  await lookAtTable(figure, () => look('its table open'));
}

async function walkTable(figure: Locator, look: Look): Promise<void> {
  await expect(figure.getByRole('table')).toBeVisible();
  await look('as it stands');
}

async function walkScrubber(figure: Locator, look: Look): Promise<void> {
  const epoch = figure.getByRole('slider', { name: 'Epoch' });
  const news = figure.getByRole('status');
  const runs = figure.getByRole('radio');
  const last = await epoch.getAttribute('max');
  for (let at = 0; at < (await runs.count()); at++) {
    if (at > 0) await figure.page().keyboard.press('ArrowDown');
    else await runs.first().focus();
    await expect(runs.nth(at)).toBeChecked();
    await epoch.press('Home');
    await expect(news).toHaveText(/^Epoch 1: /);
    await look(`run ${at + 1}, the first epoch`);
    await epoch.press('End');
    await expect(news).toHaveText(new RegExp(`^Epoch ${last}: `));
    await expect(epoch).toHaveAttribute('aria-valuetext', `epoch ${last} of ${last}`);
    await expect(figure.getByRole('img', { name: `Loss to epoch ${last}: ` })).toBeVisible();
    await look(`run ${at + 1}, the last epoch`);
    await runs.nth(at).focus();
  }
  await lookAtTable(figure, () => look('its table open'));
}

async function walkWhichCurve(figure: Locator, look: Look): Promise<void> {
  const check = figure.getByRole('button', { name: 'Check' });
  const news = figure.getByRole('status');
  const fields = figure.getByRole('combobox');
  const count = await fields.count();
  await expect(news).toHaveText(/^Choose a .* for each curve\.$/);
  await expect(check).toBeDisabled();
  await look('nothing chosen');
  // The first setting for every curve, so that one is right.
  for (const field of await fields.all()) {
    await field.press('ArrowDown');
    await expect(field).not.toHaveValue('');
  }
  await expect(news).toHaveText('');
  await look('all chosen');
  await check.press('Enter');
  await expect(news).toHaveText(`1 of ${count} right.`);
  await expect(figure.getByText('not this one')).toHaveCount(count - 1);
  await look('one right, the others wrong');
  await fields.first().press('ArrowDown');
  await expect(figure.getByText('not this one')).toHaveCount(0);
  await figure.getByRole('button', { name: 'Show the answer' }).press('Enter');
  await expect(news).toHaveText(`${count} of ${count} right.`);
  await look('the answer');
  await lookAtTable(figure, () => look('its table open'));
}

async function walkPipeline(figure: Locator, look: Look): Promise<void> {
  const layer = figure.getByRole('combobox', { name: 'Layer' });
  const next = figure.getByRole('button', { name: 'Next' });
  const news = figure.getByRole('status');
  const names = await layer.getByRole('option').allInnerTexts();
  const tables = new Set<string>();
  for (const [at, name] of names.entries()) {
    if (at > 0) await next.press('Enter');
    await expect(layer).toHaveValue(String(at));
    await expect(news).toContainText(name.replace(/^\d+\. /, ''));
    await expect(figure.getByRole('img', { name: /\w/ }).first()).toBeVisible();
    const channel = figure.getByRole('slider', { name: 'Channel' });
    if (await channel.count()) {
      await channel.press('End');
      const words = (await channel.getAttribute('aria-valuetext'))!;
      expect(words).toMatch(/^channel (\d+) of \1: mean /);
      await expect(figure.getByRole('img', { name: words })).toBeVisible();
    }
    await look(name);
    if (at === 0) continue;
    await lookAtTable(figure, async () => {
      const heads = await figure.getByRole('columnheader').allInnerTexts();
      if (!tables.has(heads.join())) await look(`${name}, its table open`);
      tables.add(heads.join());
    });
  }
  expect(tables.size, 'tables of maps, rows, logits and probabilities').toBe(4);
  // It stays where the keyboard is.
  await expect(next).toBeDisabled();
  await next.press('Enter');
  await expect(next).toBeFocused();
  await layer.press('ArrowUp');
  await expect(news).toContainText(names.at(-2)!.replace(/^\d+\. /, ''));
  await figure.getByRole('button', { name: 'Back' }).press('Enter');
  await expect(layer).toHaveValue(String(names.length - 3));
}

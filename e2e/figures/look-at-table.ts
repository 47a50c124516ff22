/** The numbers of a drawing, which are folded under it as a table. */
import { expect, type Locator } from '@playwright/test';

/** Opens the table by keyboard, and folds it again after the look. */
export async function lookAtTable(figure: Locator, look: () => Promise<void>): Promise<void> {
  const fold = figure.getByText('The same numbers as a table');
  const table = figure.getByRole('table');
  await fold.press('Enter');
  await expect(table).toBeVisible();
  await look();
  await fold.press('Enter');
  await expect(table).toBeHidden();
}

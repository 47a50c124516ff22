/** What axe finds wrong with a page or with parts of it, by all rules that axe runs unasked. */
import type { Locator, Page } from '@playwright/test';
import axe from 'axe-core';

/** A line for each rule that is broken, with the first element that breaks it. */
export async function findViolations(where: Page | Locator): Promise<string[]> {
  const parts = 'page' in where ? where : where.locator(':root');
  const page = parts.page();
  // A page keeps it until the next one is loaded.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return parts.evaluateAll(async (include) => {
    // What a new width or a press brings about is there after two frames.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await run({ include }, { resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html}`);
  });
}

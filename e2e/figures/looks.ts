/** A part of a lesson as all may meet it: both themes, a phone and a desk, without motion, by keyboard. */
import { expect, type Locator } from '@playwright/test';
import { findViolations } from '../find-violations';

export const WIDTHS = [390, 1440] as const;
const THEMES = ['light', 'dark'] as const;

/** axe finds nothing, nothing moves, and the page does not scroll sideways. Leaves motion unwanted. */
export async function expectGoodLooks(
  part: Locator,
  state: string,
  { widths = WIDTHS as readonly number[], height = 900 } = {},
): Promise<void> {
  const page = part.page();
  for (const width of widths) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const where = `${state}, ${colorScheme}, ${width} px`;
      expect(await findViolations(part), where).toEqual([]);
    }
    const [moving, overflow] = await part.evaluateAll((elements) => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const animations = elements.flatMap((element) => element.getAnimations({ subtree: true }));
      return [animations.length, scrollWidth - clientWidth];
    });
    expect(moving, `animations: ${state}, ${width} px`).toBe(0);
    expect(overflow, `px that the page is too wide: ${state}, ${width} px`).toBeLessThanOrEqual(0);
  }
}

const CONTROLS = 'a[href], button, input, select, summary, [tabindex="0"]';

/** Tab reaches each control of the part that can be used, in their order, and shows where it is. */
export async function expectTabStops(part: Locator): Promise<void> {
  const page = part.page();
  const count = await part.evaluate((element, controls) => {
    const groups = new Set<string>();
    const usable = [...element.querySelectorAll<HTMLInputElement>(controls)].filter((control) => {
      if (control.disabled || !control.checkVisibility()) return false;
      if (control.type !== 'radio') return true;
      // The keyboard stops once at a group of radio buttons.
      const isFirst = !groups.has(control.name);
      groups.add(control.name);
      return isFirst;
    });
    usable.at(0)?.focus();
    usable.forEach((control, at) => (control.dataset.stop = String(at)));
    return usable.length;
  }, CONTROLS);
  for (let at = 0; at < count; at++) {
    if (at > 0) await page.keyboard.press('Tab');
    const [stop, outlines] = await page.evaluate(() => {
      const active = document.activeElement as HTMLInputElement;
      const group = active.type === 'radio' && document.getElementsByName(active.name)[0];
      // What stands in a frame of its own shows the focus there.
      const marked = [active, active.closest('label')].filter((element) => element !== null);
      return [(group || active).dataset.stop, marked.map((one) => getComputedStyle(one).outline)];
    });
    expect(stop, 'the place of the control that Tab reaches').toBe(String(at));
    expect(outlines.join(), `the mark of the focus at control ${at}`).toMatch(/solid 2px/);
  }
}

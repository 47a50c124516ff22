/**
 * Takes the rest of a lesson's text off the page while a part of it is looked at: axe weighs every
 * element that is there, and lessons have thousands. The part keeps its place and its width.
 */
import type { Locator } from '@playwright/test';

/** `part` may not be known by its place among others, which are gone meanwhile. */
export async function alone(part: Locator, look: () => Promise<void>): Promise<void> {
  const rest = await part.evaluateHandle((element) => {
    const taken: { mark: Comment; sibling: Element }[] = [];
    for (let at = element; !at.matches('article'); at = at.parentElement!) {
      for (const sibling of [...at.parentElement!.children]) {
        if (sibling === at) continue;
        const mark = document.createComment('');
        sibling.replaceWith(mark);
        taken.push({ mark, sibling });
      }
    }
    return taken;
  });
  await look();
  await rest.evaluate((taken) => taken.forEach(({ mark, sibling }) => mark.replaceWith(sibling)));
}

/** Each of the parts by a name of its own, in their order. */
export async function nameEach(parts: Locator, name: string): Promise<Locator[]> {
  const count = await parts.evaluateAll((elements, attribute) => {
    elements.forEach((element, at) => element.setAttribute(attribute, String(at)));
    return elements.length;
  }, `data-${name}`);
  return Array.from({ length: count }, (_, at) => parts.page().locator(`[data-${name}="${at}"]`));
}

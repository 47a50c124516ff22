/** How a page that is about to be printed gets the figures that are drawn only when they come into view. */

/** Sent to the window; figures that wait answer it by drawing themselves. */
export const DRAW_FIGURES = 'draw-figures';

/** Marks what is not drawn yet, or sleeps, as an attribute without a value. */
const NAME = 'data-undrawn';
export const UNDRAWN = { [NAME]: '' } as const;

export function isDrawn(element: Element): boolean {
  return !element.hasAttribute(NAME);
}

export function markDrawn(element: Element): void {
  element.removeAttribute(NAME);
}

/** A figure that cannot be had does not keep the page from being printed for longer than this. */
const LONGEST_MS = 10_000;
const LOOK_EVERY_MS = 50;

/** Resolves when no figure waits any longer. */
export async function drawAllFigures(): Promise<void> {
  for (let waited = 0; waited < LONGEST_MS; waited += LOOK_EVERY_MS) {
    // Again and again: a part of the page that slept hears it only when it is awake.
    window.dispatchEvent(new Event(DRAW_FIGURES));
    // Also after the last one, so that it has been laid out.
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    if (document.querySelector(`[${NAME}]`) === null) return;
  }
}

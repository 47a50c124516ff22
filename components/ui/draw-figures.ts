/** How a page that is about to be printed gets the figures that are drawn only when they come into view. */

/** Sent to the window; figures that wait answer it by drawing themselves. */
export const DRAW_FIGURES = 'draw-figures';

/** Marks what is not drawn yet, as an attribute without a value. */
export const UNDRAWN = { 'data-undrawn': '' } as const;

/** A figure that cannot be had does not keep the page from being printed for longer than this. */
const LONGEST_MS = 10_000;
const LOOK_EVERY_MS = 50;

/** Resolves when no figure waits any longer. */
export async function drawAllFigures(): Promise<void> {
  window.dispatchEvent(new Event(DRAW_FIGURES));
  for (let waited = 0; waited < LONGEST_MS; waited += LOOK_EVERY_MS) {
    // Also after the last one, so that it has been laid out.
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    if (document.querySelector('[data-undrawn]') === null) return;
  }
}

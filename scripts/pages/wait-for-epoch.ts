/** Waits for a run of the lab from outside: a page in the back draws no frames that it could wait for itself. */

interface Tab {
  /** The value of an expression in the page. */
  evaluate(expression: string): Promise<unknown>;
}

const LIMIT_MS = 600_000;

/** @throws where the run does not come so far in ten minutes. */
export async function waitForEpoch(tab: Tab, epoch: number): Promise<void> {
  const deadline = Date.now() + LIMIT_MS;
  while (Date.now() < deadline) {
    const text = String(await tab.evaluate('document.body.innerText'));
    if (Number(/Validation, epoch (\d+)/.exec(text)?.[1] ?? 0) >= epoch) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Epoch ${epoch} was not reached in ten minutes.`);
}

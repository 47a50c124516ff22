/**
 * A tab as a learner has it. Playwright makes each of its pages believe that it is in front, and that
 * cannot be taken back; this one is opened beside them, over the browser's own protocol.
 */
import type { Browser, CDPSession } from '@playwright/test';

export interface PlainTab {
  /** The value of an expression in the page, awaited. */
  evaluate<Value>(expression: string): Promise<Value>;
  bringToFront(): Promise<void>;
}

interface Reply {
  id?: number;
  result?: {
    result?: { value?: unknown };
    exceptionDetails?: { exception?: { description?: string }; text: string };
  };
  error?: { message: string };
}

/** @param before a script that runs in each page ahead of the page's own */
export async function openPlainTab(
  browser: Browser,
  address: string,
  before = '',
): Promise<PlainTab> {
  const session = await browser.newBrowserCDPSession();
  const { targetId } = await session.send('Target.createTarget', { url: 'about:blank' });
  const send = await attach(session, targetId);
  await send('Page.enable');
  await send('Page.addScriptToEvaluateOnNewDocument', { source: before });
  await send('Page.navigate', { url: address });
  return {
    async evaluate<Value>(expression: string) {
      const { result } = await send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      const problem = result?.exceptionDetails;
      if (problem) throw new Error(problem.exception?.description ?? problem.text);
      return result?.result?.value as Value;
    },
    bringToFront: () => session.send('Target.activateTarget', { targetId }).then(() => undefined),
  };
}

/** What sends a command to a target, and waits for its reply. */
async function attach(session: CDPSession, targetId: string) {
  const waiting = new Map<number, (reply: Reply) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const reply = JSON.parse(message) as Reply;
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let count = 0;
  return async (method: string, params: Record<string, unknown> = {}): Promise<Reply> => {
    const id = ++count;
    const replied = new Promise<Reply>((resolve) => waiting.set(id, resolve));
    await session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    const reply = await replied;
    waiting.delete(id);
    if (reply.error) throw new Error(`${method}: ${reply.error.message}`);
    return reply;
  };
}

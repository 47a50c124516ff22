/** What the site answers with, and that its content security policy shuts nothing of its own out. */
import { expect, test } from '@playwright/test';
import { checkHeaders } from '../scripts/deploy/check-headers';
import { PATTERN } from './pages';

test('every kind of file comes with the headers that a published site needs', async ({
  baseURL,
}) => {
  expect(await checkHeaders(baseURL!)).toEqual([]);
});

test('a script of another origin is refused by the browser', async ({ page }) => {
  await page.goto(PATTERN);
  const refused = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
          resolve(violatedDirective),
        );
        const script = document.createElement('script');
        script.src = 'https://elsewhere.test/script.js';
        document.head.append(script);
      }),
  );
  expect(refused).toBe('script-src-elem');
});

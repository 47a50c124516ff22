/** Every page that links lead to loads from this site alone, and says nothing to the console. */
import { expect, test } from '@playwright/test';
import { PAGES } from './pages';

/** Where lessons cite from. */
const SOURCES = ['https://arxiv.org', 'https://keras.io'];

test('no request leaves the origin, no console error or warning, on any page', async ({
  page,
  baseURL,
}) => {
  const origin = new URL(baseURL!).origin;
  const foreign: string[] = [];
  const complaints: string[] = [];
  let path = '/';
  page.on('request', (request) => {
    const url = new URL(request.url());
    const stays = url.origin === origin || ['data:', 'blob:'].includes(url.protocol);
    if (!stays) foreign.push(`${path} asks for ${request.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      complaints.push(`${path} ${message.type()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => complaints.push(`${path} throws: ${error.message}`));

  const seen = new Set<string>();
  const waiting = ['/'];
  while (waiting.length > 0) {
    path = waiting.shift()!;
    if (seen.has(path)) continue;
    seen.add(path);
    const response = await page.goto(path, { waitUntil: 'networkidle' });
    expect(response?.status(), path).toBe(200);
    const links = await page.getByRole('link').evaluateAll((elements) =>
      elements.map((element) => {
        const { href, rel } = element as HTMLAnchorElement;
        return { href, rel };
      }),
    );
    for (const { href, rel } of links) {
      const url = new URL(href);
      if (url.origin === origin) waiting.push(url.pathname);
      // Only lessons lead elsewhere, to what they cite, and do not say where the reader comes from.
      else {
        expect(SOURCES, `${path} links to ${href}`).toContain(url.origin);
        expect(rel, `${path} links to ${href}`).toBe('noreferrer');
      }
    }
  }

  expect([...seen]).toEqual(expect.arrayContaining(PAGES.map((known) => known.path)));
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});

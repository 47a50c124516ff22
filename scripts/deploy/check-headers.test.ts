import { readFile } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { checkHeaders, type Fetch } from './check-headers';

const ALL = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'content-security-policy': "script-src 'self' 'wasm-unsafe-eval'",
  'x-content-type-options': 'nosniff',
};
const KEPT = { ...ALL, 'cache-control': 'public, max-age=31536000, immutable' };
const PAGES: Record<string, [Record<string, string>, string]> = {
  '/': [ALL, '<script src="/_next/static/chunks/a.js"></script>'],
  '/_next/static/chunks/a.js': [KEPT, ''],
  '/dataset/cifar-10/manifest.json': [ALL, '{"shards":[{"file":"test-00.webp"}]}'],
  '/dataset/cifar-10/test-00.webp': [KEPT, ''],
};

const serve =
  (pages: typeof PAGES): Fetch =>
  async (url) => {
    const page = pages[new URL(url).pathname];
    return page
      ? new Response(page[1], { headers: page[0] })
      : new Response(null, { status: 404, headers: ALL });
  };
const check = (pages: typeof PAGES) => checkHeaders('https://tenfold.test', serve(pages));

test('finds nothing where all is served as it should be', async () => {
  expect(await check(PAGES)).toEqual([]);
});

test('names what a proxy has left out or changed, and what it costs', async () => {
  const changed = {
    ...PAGES,
    '/': [{ ...ALL, 'cross-origin-opener-policy': 'unsafe-none' }, PAGES['/']![1]] as const,
    '/dataset/cifar-10/test-00.webp': [ALL, ''] as const,
  };
  expect(await check(changed as unknown as typeof PAGES)).toEqual([
    '/: cross-origin-opener-policy is "unsafe-none"; it has to hold same-origin, or training runs on one thread only.',
    '/dataset/cifar-10/test-00.webp: cache-control is missing; it has to hold immutable, or every visit loads the file again.',
  ]);
});

test('says that an address is not the site, that images are missing, and that nobody answers', async () => {
  expect(await check({ '/': [ALL, 'Welcome to nginx'] })).toEqual([
    '/: names no script below /_next/static/. Is this the site?',
    '/dataset/cifar-10/manifest.json: answered 404, not 200.',
    '/dataset/cifar-10/manifest.json: is not the list of images. Run `npm run prepare-assets` on the server.',
  ]);
  const silent: Fetch = () => Promise.reject(new TypeError('fetch failed'));
  await expect(checkHeaders('https://tenfold.test', silent)).rejects.toThrow(
    'https://tenfold.test/ gave no answer. Is the site running there?',
  );
});

test('the headers of the nginx example are those of the site', async () => {
  vi.stubEnv('NODE_ENV', 'production');
  const { default: config } = await import('../../next.config.mjs');
  const [everywhere] = await config.headers!();
  const example = await readFile('docs/nginx-headers.conf', 'utf8');
  const written = [...example.matchAll(/^add_header (\S+) "?(.+?)"? always;$/gm)];
  expect(written.map(([, key, value]) => ({ key, value })).sort(byKey)).toEqual(
    [...everywhere!.headers].sort(byKey),
  );
  vi.unstubAllEnvs();
});

function byKey(a: { key?: string }, b: { key?: string }): number {
  return a.key! < b.key! ? -1 : 1;
}

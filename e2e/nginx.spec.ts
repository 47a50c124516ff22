/** The nginx of docs/deploy.md in front of the site, with the paths and ports of this machine in place of the example's. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { checkHeaders } from '../scripts/deploy/check-headers';
import { PATTERN } from './pages';
import { skipPredictions } from './skip-predictions';

const PROJECT = path.resolve(import.meta.dirname, '..');
const PORT = 4174;
const ORIGIN = `http://127.0.0.1:${PORT}`;
const hasNginx = spawnSync('nginx', ['-v']).status === 0;

test.skip(!hasNginx, 'There is no nginx on the PATH: apt-get install nginx-light.');

let folder: string;
let nginx: ChildProcess;

test.beforeAll(async ({ baseURL }) => {
  folder = await mkdtemp(path.join(tmpdir(), 'tenfold-nginx-'));
  const site = (await readFile(path.join(PROJECT, 'docs/nginx.conf'), 'utf8'))
    .replaceAll('/srv/tenfold', PROJECT)
    .replace('listen 80;', `listen 127.0.0.1:${PORT};`)
    .replace('127.0.0.1:3000', new URL(baseURL!).host);
  await writeFile(path.join(folder, 'nginx.conf'), wrap(site));
  const check = spawnSync('nginx', ['-p', folder, '-c', 'nginx.conf', '-t'], { encoding: 'utf8' });
  expect(check.status, check.stderr).toBe(0);
  nginx = spawn('nginx', ['-p', folder, '-c', 'nginx.conf'], { stdio: 'inherit' });
  await expect(async () => {
    expect((await fetch(ORIGIN)).status).toBe(200);
  }).toPass({ timeout: 10_000 });
});

test.afterAll(async () => {
  nginx?.kill('SIGQUIT');
  await rm(folder, { recursive: true, force: true });
});

/** As Debian's own configuration includes it, but in the foreground and with every file in one folder. */
function wrap(site: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  ${site}
}
`;
}

test('a published site comes through nginx with every header it needs', async () => {
  expect(await checkHeaders(ORIGIN)).toEqual([]);
});

const IMMUTABLE = 'public, max-age=31536000, immutable';

test('pages, scripts and data are compressed, and caches are told that they are', async () => {
  const script = await findScript();
  const kinds: Record<string, string> = {
    [PATTERN]: 'text/html; charset=utf-8',
    [script]: 'application/javascript',
    '/search.json': 'application/json',
    '/dataset/cifar-10/manifest.json': 'application/json; charset=UTF-8',
    '/tfjs/4.22.0/tfjs-backend-wasm-simd.wasm': 'application/wasm',
  };
  for (const [address, type] of Object.entries(kinds)) {
    const { status, headers } = await ask(address);
    expect({ address, status, type: headers.get('content-type') }).toEqual({
      address,
      status: 200,
      type,
    });
    expect(`${address} ${headers.get('content-encoding')}`).toBe(`${address} gzip`);
    expect(headers.get('vary')).toContain('Accept-Encoding');
  }
});

test('what has its hash or version in its address is kept for ever, and nothing else is', async () => {
  const kept = async (address: string) => (await ask(address)).headers.get('cache-control');
  const manifest = '/dataset/cifar-10/manifest.json';
  const { shards } = (await (await ask(manifest)).json()) as { shards: { file: string }[] };
  expect(await kept(await findScript())).toBe(IMMUTABLE);
  expect(await kept(`/dataset/cifar-10/${shards[0]!.file}`)).toBe(IMMUTABLE);
  expect(await kept('/tfjs/4.22.0/tfjs-backend-wasm-simd.wasm')).toBe(IMMUTABLE);
  expect(await kept(manifest)).toBe('public, max-age=0');
  expect(await kept(PATTERN)).toBe('s-maxage=31536000');
});

test('a run trains, and every file on its way, the worker too, comes with isolation', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const answers: { address: string; embedder: string | null }[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    const embedder = response.headers()['cross-origin-embedder-policy'] ?? null;
    answers.push({ address: pathname, embedder });
  });
  await skipPredictions(page.context());
  await page.goto(`${ORIGIN}${PATTERN}/experiment?preset=tiny&rate=0.001&seed=1`);
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(new URL(worker.url()).pathname));
  await page.getByRole('button', { name: 'Start training' }).click();
  await expect(page.getByRole('heading', { name: 'Run 1 is finished' })).toBeVisible({
    timeout: 180_000,
  });
  expect(answers.filter(({ embedder }) => embedder !== 'require-corp')).toEqual([]);
  expect(await page.evaluate(() => globalThis.crossOriginIsolated)).toBe(true);
  const addresses = answers.map(({ address }) => address);
  expect(workers).not.toEqual([]);
  expect(addresses).toEqual(expect.arrayContaining(workers));
  expect(addresses.filter((address) => address.endsWith('.webp'))).not.toEqual([]);
});

test('what is missing is not found, with all headers, and is never kept', async () => {
  for (const address of [
    '/no-such-page',
    '/_next/static/chunks/no-such.js',
    '/dataset/cifar-10/no-such.webp',
  ]) {
    const { status, headers } = await ask(address);
    expect({ address, status }).toEqual({ address, status: 404 });
    expect(headers.get('cache-control') ?? '').not.toMatch(/immutable|max-age=[1-9]/);
    expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
});

const ask = (address: string) =>
  fetch(ORIGIN + address, { headers: { 'Accept-Encoding': 'gzip' } });

/** A script of the build, as the home page names it. */
async function findScript(): Promise<string> {
  return /\/_next\/static\/[^"'\\ ]+\.js/.exec(await (await ask('/')).text())![0];
}

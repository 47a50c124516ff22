import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFiles, type FileServer } from './serve-files';

const folder = mkdtempSync(join(tmpdir(), 'tenfold-serve-'));
let server: FileServer;

beforeAll(async () => {
  mkdirSync(join(folder, 'public'));
  writeFileSync(join(folder, 'public', 'a.wasm'), 'on disk');
  writeFileSync(join(folder, 'secret.txt'), 'outside');
  server = await serveFiles({
    memory: new Map([['/', '<p>in memory</p>']]),
    folders: [['/files/', join(folder, 'public')]],
  });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test('serves memory and folders, each with its type, isolated', async () => {
  const page = await fetch(server.origin);
  expect(await page.text()).toBe('<p>in memory</p>');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(page.headers.get('cross-origin-embedder-policy')).toBe('require-corp');
  const file = await fetch(`${server.origin}/files/a.wasm`);
  expect(await file.text()).toBe('on disk');
  expect(file.headers.get('content-type')).toBe('application/wasm');
});

test('answers 404 for what is not there', async () => {
  expect((await fetch(`${server.origin}/files/b.wasm`)).status).toBe(404);
});

test('serves nothing outside its folders', async () => {
  for (const path of [
    '/files/../secret.txt',
    '/files/%2e%2e/secret.txt',
    '/files/..%2fsecret.txt',
  ]) {
    expect(await statusOf(path), path).toBe(404);
  }
});

/** `fetch` would resolve the dots itself. */
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.origin);
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

/**
 * A small static server on a free loopback port: files in memory and folders on disk, with the
 * headers that make a page cross-origin isolated (exact timers, shared memory).
 */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

export interface ServedFiles {
  /** Path (with leading slash) to content. */
  memory: ReadonlyMap<string, string | Uint8Array>;
  /** Path prefix (with leading and trailing slash) to folder; the first match with the file wins. */
  folders: readonly (readonly [prefix: string, folder: string])[];
}

export interface FileServer {
  /** For example `http://127.0.0.1:40123`. */
  origin: string;
  close(): Promise<void>;
}

const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.png': 'image/png',
};

const HEADERS = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

export async function serveFiles(files: ServedFiles): Promise<FileServer> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const body = files.memory.get(path) ?? (await readFrom(files.folders, path));
    if (body === null) {
      response.writeHead(404, HEADERS).end(`Not found: ${path}`);
      return;
    }
    const extension = path.endsWith('/') ? '.html' : extname(path);
    const type = CONTENT_TYPES[extension] ?? 'application/octet-stream';
    response.writeHead(200, { ...HEADERS, 'Content-Type': type }).end(body);
  });
  const port = await listen(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function readFrom(folders: ServedFiles['folders'], path: string): Promise<Uint8Array | null> {
  for (const [prefix, folder] of folders) {
    if (!path.startsWith(prefix)) continue;
    const file = normalize(join(folder, path.slice(prefix.length)));
    if (!file.startsWith(normalize(folder + sep))) continue;
    const content = await readFile(file).catch(() => null);
    if (content) return content;
  }
  return null;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** The JavaScript that a built page names in its HTML, gzipped: what a browser fetches before it shows the page. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Next's page for a failure of the whole site: it has a layout of its own, with nothing of ours in it. */
export const EMPTY_PAGE = '_global-error';

/** Bytes. `page` is the path of a static page without its slash, e.g. `progress`; `buildFolder` is `.next`. */
export async function weighScripts(buildFolder: string, page: string): Promise<number> {
  const html = await readFile(path.join(buildFolder, 'server', 'app', `${page}.html`), 'utf8');
  const sizes = await Promise.all(
    listScripts(html).map(async (address) => {
      const file = path.join(buildFolder, address.replace(/^\/_next\//, ''));
      return gzipSync(await readFile(file)).length;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Addresses, each once. Scripts for browsers without modules are left out: no supported one fetches them. */
export function listScripts(html: string): string[] {
  const tags = html.match(/<script\b[^>]*>/g) ?? [];
  const addresses = tags
    .filter((tag) => !/\bnomodule\b/i.test(tag))
    .flatMap((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? []);
  return [...new Set(addresses)];
}

/** Holds every link within the site against the pages and sections there are. Links to other sites are not opened. */
import { walk } from '../markdown';
import { nearestName } from '../nearest-name';
import { createReport, type Problem } from '../problem';
import type { TextFile } from './read-texts';

/** Ids to link to, by the address of each page; null where a page's own parts are not known here. */
export type Pages = ReadonlyMap<string, ReadonlySet<string> | null>;

/** `hasFile` says whether `public/` holds a file, by its address such as `/name.webp`. */
export function checkLinks(
  { path, tree }: TextFile,
  pages: Pages,
  hasFile: (address: string) => boolean,
): Problem[] {
  const report = createReport(path);
  walk(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') return;
    const { url } = node;
    // Addresses of every other form, and headings of the text itself, are checked with the Markdown.
    if (!url.startsWith('/') || url.startsWith('//')) return;
    const message =
      node.type === 'image' ? explainImage(url, hasFile) : explainLink(url, pages, hasFile);
    if (message !== null) report.add(node, message);
  });
  return report.problems;
}

function explainImage(url: string, hasFile: (address: string) => boolean): string | null {
  return hasFile(url) ? null : `the image ${url} is not there. Put it at public${url}.`;
}

function explainLink(
  url: string,
  pages: Pages,
  hasFile: (address: string) => boolean,
): string | null {
  const [, address = '', id] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(url) ?? [];
  const page = address === '/' ? address : address.replace(/\/$/, '');
  const ids = pages.get(page);
  if (ids === undefined) {
    if (hasFile(address)) return null;
    const meant = nearestName(page, [...pages.keys()]);
    return `the link ${url} leads to no page. ${meant === null ? 'Write the address of one.' : `Did you mean ${meant}?`}`;
  }
  if (id === undefined || ids === null || ids.has(id)) return null;
  const meant = nearestName(id, [...ids]);
  const known = [...ids].map((one) => `#${one}`).join(', ');
  return `the link ${url} leads to no section of that page. ${meant === null ? `Its sections are ${known}.` : `Did you mean ${page}#${meant}?`}`;
}

/** Every page that a link within the site may lead to, with the ids of its parts where these come from the content. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { CheckedContent } from '../../lib/content/check-content';
import type { Pages } from '../../lib/content/teaching/check-links';

/** Routes as `/learn/[course]/[pattern]`, one for each `page.tsx` under `app/`. */
export async function listRoutes(projectRoot: string): Promise<string[]> {
  const entries = await readdir(path.join(projectRoot, 'app'), { recursive: true });
  return entries
    .map((entry) => `/${entry.split(path.sep).join('/')}`)
    .filter((entry) => entry.endsWith('/page.tsx'))
    .map((entry) => entry.slice(0, -'/page.tsx'.length).replace(/\/\([^)]*\)/g, '') || '/');
}

/** Routes with `[course]`, `[pattern]` and `[mode]` are filled from the content; others with a variable part are left out. */
export function listPages(
  routes: readonly string[],
  { courses, glossary }: Pick<CheckedContent, 'courses' | 'glossary'>,
): Pages {
  const pages = new Map<string, ReadonlySet<string> | null>();
  for (const route of routes) {
    for (const { slug, patterns } of courses) {
      for (const pattern of patterns) {
        const filled = route.replace('[course]', slug).replace('[pattern]', pattern.slug);
        if (!filled.includes('[mode]')) pages.set(filled, null);
        else {
          for (const { mode, headings } of pattern.lessons) {
            pages.set(filled.replace('[mode]', mode), new Set(headings.map(({ id }) => id)));
          }
        }
      }
      if (!route.includes('[pattern]')) pages.set(route.replace('[course]', slug), null);
    }
    if (!route.includes('[')) pages.set(route, null);
  }
  for (const page of pages.keys()) if (page.includes('[')) pages.delete(page);
  if (pages.has('/glossary')) pages.set('/glossary', new Set(glossary.map(({ id }) => id)));
  return pages;
}

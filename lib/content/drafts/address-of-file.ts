/** Which page shows a file, and which files a page is made of. */
import type { ModeId } from '../../core/modes/mode-id';
import { placeFile } from '../source-file';

/** A page that is made of one text and perhaps a pool. */
export type PageName = ModeId | 'practice';

/** Null for a file that no page shows. */
export function addressOfFile(path: string): string | null {
  const place = placeFile(path);
  switch (place.kind) {
    case 'glossary':
      return '/glossary';
    case 'course':
      return `/learn/${place.course}`;
    case 'pattern':
    case 'reference-run':
    case 'figure':
      return `/learn/${place.course}/${place.pattern}`;
    case 'practice':
      return `/learn/${place.course}/${place.pattern}/practice`;
    case 'pool':
      return `/learn/${place.course}/${place.pattern}/${place.pool}`;
    case 'lesson':
      return `/learn/${place.course}/${place.pattern}/${place.mode}`;
    case 'unknown':
      return null;
    default:
      return place satisfies never;
  }
}

/** The text of a page and the pool that it shows. */
export function isOfPage(path: string, pattern: string, page: PageName): boolean {
  const folder = `content/${pattern}/`;
  return path === `${folder}${page}.mdx` || path.startsWith(`${folder}questions/${page}/`);
}

/** What a page shares with others: its pattern, its course, recordings and the glossary. */
export function isAroundPage(path: string, pattern: string): boolean {
  const folder = `content/${pattern}/`;
  if (path.startsWith(folder) && path.endsWith('.json')) return true;
  const [course] = pattern.split('/');
  return [`${folder}pattern.mdx`, `content/${course}/course.mdx`, 'content/glossary.mdx'].includes(
    path,
  );
}

/** Where compiled texts are kept, and what is remembered of content under work. */
import path from 'node:path';

/** `projectRoot` is absolute. */
export function findCacheFolder(projectRoot: string): string {
  return path.join(/* turbopackIgnore: true */ projectRoot, '.cache', 'content');
}

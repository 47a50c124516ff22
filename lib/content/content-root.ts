/** Where the authors' files lie: the project's `content/`, or the folder that TENFOLD_CONTENT names. */
import path from 'node:path';

/** Absolute, as `projectRoot` is. Whatever its own name, its files are called `content/…`. */
export function findContentRoot(projectRoot: string): string {
  const named = process.env.TENFOLD_CONTENT;
  if (!named) return path.join(/* turbopackIgnore: true */ projectRoot, 'content');
  if (path.isAbsolute(named)) return named;
  throw new Error(
    `TENFOLD_CONTENT is "${named}", expected an absolute path. Write one, or leave it out for the project's own content.`,
  );
}

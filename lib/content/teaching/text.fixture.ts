/** Texts as the checks of teaching read them. */
import { readTexts, type TextFile } from './read-texts';

export const LESSON_PATH = 'content/sample/first-pattern/learn.mdx';

/** A lesson whose text begins in line 4. Throws where it cannot be read. */
export function aText(text: string, path = LESSON_PATH): TextFile {
  const [read] = readTexts([{ path, source: `---\ntitle: T\n---\n${text}\n` }]);
  if (read === undefined) throw new Error(`the text cannot be read: ${text}`);
  return read;
}

/** Reads every MDX file once more for the checks that look at its text. What cannot be read is left to checkContent. */
import type { Root } from 'mdast';
import { parseDocument, type FrontMatterText } from '../parse-document';
import { createReport } from '../problem';
import { placeFile, type FilePlace, type SourceFile } from '../source-file';

export interface TextFile {
  path: string;
  place: FilePlace;
  /** The file with its front matter blanked. */
  body: string;
  /** Its offsets count in `body`. */
  tree: Root;
  frontMatter: FrontMatterText | null;
}

/** As the document: read once, as long as the object of its file lives. */
const known = new WeakMap<SourceFile, TextFile | null>();

export function readTexts(files: readonly SourceFile[]): TextFile[] {
  return files.flatMap((file) => {
    if (!file.path.endsWith('.mdx')) return [];
    const text = known.get(file) ?? readText(file);
    known.set(file, text);
    return text ?? [];
  });
}

function readText(file: SourceFile): TextFile | null {
  const { tree, ...rest } = parseDocument(file, createReport(file.path));
  return tree === null ? null : { path: file.path, place: placeFile(file.path), tree, ...rest };
}

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

export function readTexts(files: readonly SourceFile[]): TextFile[] {
  return files.flatMap((file) => {
    if (!file.path.endsWith('.mdx')) return [];
    const { tree, ...rest } = parseDocument(file, createReport(file.path));
    return tree === null ? [] : [{ path: file.path, place: placeFile(file.path), tree, ...rest }];
  });
}

/** Reads `course.mdx`, `pattern.mdx` and the glossary, which are front matter and nothing else. */
import type { z } from 'zod';
import { isComment } from './markdown';
import { parseDocument } from './parse-document';
import type { Report } from './problem';
import { readFrontMatter } from './read-front-matter';
import type { FilePlace, SourceFile } from './source-file';

export interface PlacedFile {
  file: SourceFile;
  place: FilePlace;
  report: Report;
}

/** Null when anything is wrong with the fields; the problems are in the file's report. */
export function readHead<S extends z.ZodObject>(
  { file, report }: Pick<PlacedFile, 'file' | 'report'>,
  schema: S,
): z.infer<S> | null {
  const document = parseDocument(file, report);
  const text = document.tree?.children.find((node) => !isComment(node));
  if (text)
    report.add(
      text,
      'nothing shows text below this front matter. Move it into a lesson, or into "summary".',
    );
  return readFrontMatter(document.frontMatter, schema, report);
}

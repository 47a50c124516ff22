/** Where the library has its content from: files that cannot change, read and checked once, or those of authors at work (drafts/). */
import { findCacheFolder } from './cache-folder';
import { checkContent, type CheckedContent } from './check-content';
import { checkStoredContent } from './check-stored';
import type { CheckedText } from './check-text-file';
import { compileText } from './compile-text';
import type { LintPattern } from './lint/lint-bank';
import { ContentError } from './problem';
import { readSourceFiles } from './source-file';

export type Compile = (text: Pick<CheckedText, 'file' | 'body'>) => Promise<string>;

export interface ContentSource {
  /** Asks the content as it is now. `ask` may be called again where a text turns out not to compile. */
  answer<Answer>(
    ask: (content: CheckedContent, compile: Compile) => Answer | Promise<Answer>,
  ): Promise<Answer>;
}

export interface SourceOptions {
  /** Absolute path of the folder that holds `content/` and `.cache/`. */
  projectRoot: string;
  /** Looks at the questions of a pattern together; the linter by default. */
  lint?: LintPattern;
}

/** While there is any problem, every answer is the full list of them. */
export function createFixedSource({ projectRoot, lint }: SourceOptions): ContentSource {
  let loading: Promise<CheckedContent> | null = null;
  return {
    async answer(ask) {
      loading ??= readSourceFiles(projectRoot).then((files) =>
        lint ? checkContent(files, lint) : checkStoredContent(files, projectRoot),
      );
      const content = await loading;
      if (content.problems.length > 0) throw new ContentError(content.problems);
      return ask(content, (text) =>
        compileText(text, findCacheFolder(projectRoot), content.glossary),
      );
    },
  };
}

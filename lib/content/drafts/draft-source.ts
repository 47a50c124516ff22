/**
 * The content as its authors are writing it: read again when something was saved, with stand-ins for
 * what has problems. A text that passes the check and does not compile is held back as well.
 */
import { findCacheFolder } from '../cache-folder';
import { compileText } from '../compile-text';
import { createContentCheck, type CheckedContent } from '../check-content';
import type { CheckedText } from '../check-text-file';
import type { ContentSource, SourceOptions } from '../content-source';
import { findContentRoot } from '../content-root';
import { createSourceReader, type SavedFile } from '../source-reader';
import { explainCompileFailure, explainPageFailure } from './explain-failure';
import { holdBack, type Shown } from './hold-back';
import type { PastVersions } from './past-versions';
import type { Changes } from './watch-folders';

export interface DraftSource extends ContentSource {
  look(): Promise<Shown>;
  /** Notes that a page with these files could not be shown. True where an earlier version stands in from now on. */
  reportFailure(paths: readonly string[], message: string): Promise<boolean>;
}

export interface DraftOptions extends SourceOptions {
  past: PastVersions;
  changes: Changes;
  /** As `compileText`. */
  compileText?: typeof compileText;
}

/** For so long nobody looks at the disk again where changes are announced. */
const TRUSTED_MS = 1000;

class CompileFailure extends Error {}

export function createDraftSource({
  projectRoot,
  lint,
  past,
  changes,
  compileText: compiler = compileText,
}: DraftOptions): DraftSource {
  const read = createSourceReader(findContentRoot(projectRoot));
  const check = createContentCheck(lint);
  let latest: { saved: readonly SavedFile[]; shown: Shown; failures: number } | null = null;
  let seen: { touched: number; at: number } | null = null;
  let running: Promise<unknown> = Promise.resolve();

  /** Pages ask many things at a time: one of them looks, and the others find what it saw. */
  function look(): Promise<Shown> {
    const next = running.catch(() => undefined).then(lookNow);
    running = next;
    return next;
  }

  async function lookNow(): Promise<Shown> {
    const at = Date.now();
    const touched = changes.touched();
    const isFresh = seen !== null && seen.touched === touched && at - seen.at < TRUSTED_MS;
    if (latest && isFresh && latest.failures === past.failures()) return latest.shown;
    await past.open();
    const saved = await read();
    if (latest?.saved !== saved || latest.failures !== past.failures()) {
      const before = latest?.shown;
      const shown = holdBack(saved, past, check);
      past.remember(shown.files);
      latest = { saved, shown, failures: past.failures() };
      if (before) void tryOut(shown, before);
    }
    seen = touched === null ? null : { touched, at };
    return latest.shown;
  }

  async function compile(text: Pick<CheckedText, 'file' | 'body'>, shown: Shown): Promise<string> {
    const { glossary } = shown.content;
    try {
      return await compiler(text, findCacheFolder(projectRoot), glossary);
    } catch (error) {
      const file = shown.files.find(({ path }) => path === text.file);
      if (!file) throw error;
      past.fail(file, explainCompileFailure(text.file, error));
      throw new CompileFailure(text.file, { cause: error });
    }
  }

  /** Compiles what was saved, so that a failure is known before somebody opens its page. */
  async function tryOut(shown: Shown, before: Shown): Promise<void> {
    const known = new Set(before.files);
    const saved = new Set(shown.files.filter((file) => !known.has(file)).map(({ path }) => path));
    for (const text of listTexts(shown.content).filter(({ file }) => saved.has(file))) {
      await compile(text, shown).catch(() => changes.announce());
    }
  }

  return {
    look,
    async answer(ask) {
      for (;;) {
        const shown = await look();
        try {
          return await ask(shown.content, (text) => compile(text, shown));
        } catch (error) {
          // What failed is noted, and something else is shown instead.
          if (!(error instanceof CompileFailure)) throw error;
        }
      }
    },
    async reportFailure(paths, message) {
      const { files } = await look();
      // Whatever was never changed while it was shown is not to blame.
      const [suspect] = files
        .filter((file) => paths.includes(file.path) && past.hasOlder(file))
        .sort((a, b) => b.savedAt - a.savedAt);
      if (!suspect) return false;
      past.fail(suspect, explainPageFailure(suspect.path, message));
      changes.announce();
      return true;
    },
  };
}

function listTexts({ courses }: CheckedContent): Pick<CheckedText, 'file' | 'body'>[] {
  return courses
    .flatMap(({ patterns }) => patterns)
    .flatMap((pattern) => [
      ...pattern.lessons,
      ...(pattern.practice ? [pattern.practice] : []),
      ...pattern.test,
      ...pattern.challenge,
      ...pattern.try,
      ...pattern.review,
    ]);
}

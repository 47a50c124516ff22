/** Puts the author's bar above a page in development; where there is nothing to show, the reasons stand in its place. */
import type { ReactNode } from 'react';
import { AuthorBar } from '@/components/authoring/author-bar';
import { ProblemsInPlace } from '@/components/authoring/problems-in-place';
import { lookAtPage, lookForTexts, type PageName } from '@/lib/content/drafts';
import type { PatternId } from '@/lib/core/course';

export async function AuthorFrame({
  pattern,
  page,
  children,
}: {
  pattern: PatternId;
  page: PageName;
  children: ReactNode;
}) {
  const { heldBack, ...draft } = await lookAtPage(pattern, page);
  const missing = await lookForTexts([draft.file]);
  // What stands in the place of the text is not said twice.
  const others = missing.length > 0 ? heldBack.filter(({ file }) => file !== draft.file) : heldBack;
  return (
    <>
      <AuthorBar {...draft} heldBack={others} preview={`/authoring/preview/${pattern}/${page}`} />
      {missing.length > 0 ? <ProblemsInPlace heldBack={missing} /> : children}
    </>
  );
}

/** For a page that cannot be without some texts: shows it, or what is wrong with them. */
export async function UnlessMissing({
  paths,
  children,
}: {
  /** `content/…` */
  paths: readonly string[];
  children: ReactNode;
}) {
  const missing = await lookForTexts(paths);
  return missing.length > 0 ? <ProblemsInPlace heldBack={missing} /> : children;
}

/** A page as its author sees it: what it serves, what is wrong in its files, and what is held back of them. */
import type { PatternId } from '../../core/course';
import { findContentRoot } from '../content-root';
import { toFindings } from '../teaching/finding';
import { addressOfFile, isAroundPage, isOfPage, type PageName } from './address-of-file';
import { describePage, type PageFacts } from './describe-page';
import type { HeldBack, Shown } from './hold-back';
import { listProblems } from './list-problems';
import { drafts } from './server';
import { placeOnDisk } from './place-on-disk';
import { viewProblems, type ProblemView } from './view-problems';

/** A file of which something else is shown than what is saved, or nothing. */
export interface HeldBackView {
  /** `content/…` */
  file: string;
  /** In ms since 1970; null where the file was removed. */
  savedAt: number | null;
  /** Of what stands in; null where nothing does. */
  shownFrom: number | null;
  reasons: ProblemView[];
}

export interface DraftPage {
  /** `content/…` of its own text, and where that lies. */
  file: string;
  path: string;
  /** Null while its pattern cannot be shown. */
  facts: PageFacts | null;
  /** Of its files. */
  problems: ProblemView[];
  heldBack: HeldBackView[];
}

export async function lookAtPage(pattern: PatternId, page: PageName): Promise<DraftPage> {
  const shown = await drafts.look();
  const { problems } = await listProblems();
  const [course, slug] = pattern.split('/');
  const found = shown.content.courses
    .find((one) => one.slug === course)
    ?.patterns.find((one) => one.slug === slug);
  const file = `content/${pattern}/${page}.mdx`;
  const contentRoot = findContentRoot(process.cwd());
  const heldBack = shown.heldBack.filter(
    ({ path }) => isOfPage(path, pattern, page) || isAroundPage(path, pattern),
  );
  return {
    file,
    path: placeOnDisk(file, contentRoot),
    facts: found ? describePage(found, page, shown.files, contentRoot) : null,
    problems: problems.filter((problem) => isOfPage(problem.file, pattern, page)),
    heldBack: viewHeldBack(heldBack, shown),
  };
}

/** Those of some texts without which a page cannot be, of which there is no version to show. */
export async function lookForTexts(paths: readonly string[]): Promise<HeldBackView[]> {
  const shown = await drafts.look();
  const missing = shown.heldBack.filter((one) => one.shown === null && paths.includes(one.path));
  return viewHeldBack(missing, shown);
}

function viewHeldBack(heldBack: readonly HeldBack[], { saved }: Shown): HeldBackView[] {
  return heldBack.map(({ path, saved: file, shown, reasons }) => ({
    file: path,
    savedAt: file?.savedAt ?? null,
    shownFrom: shown?.savedAt ?? null,
    reasons: viewProblems(toFindings('content', reasons), saved, findContentRoot(process.cwd())),
  }));
}

/** `address` is that of a page that failed. True where an earlier version of its text stands in from now on. */
export async function reportPageFailure(address: string, message: string): Promise<boolean> {
  const page = address.replace(/\/result$/, '');
  const { files } = await drafts.look();
  const paths = files.map(({ path }) => path).filter((path) => addressOfFile(path) === page);
  return drafts.reportFailure(paths, message);
}

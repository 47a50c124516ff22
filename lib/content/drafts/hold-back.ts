/**
 * What is shown of content under work. A file with problems is held back: its last version without any
 * stands in, and where there is none it is left out, so that every other page works. Pure: the
 * versions of before come in (past-versions.ts), and so does the check.
 */
import type { CheckedContent } from '../check-content';
import type { CheckedPattern } from '../check-pattern';
import type { Problem } from '../problem';
import type { SavedFile } from '../source-reader';

/** The versions that were shown before. */
export interface Past {
  /** The last version of a file that was sound when it was shown. */
  newest(path: string): SavedFile | null;
  /** Files of which there is one. */
  paths(): readonly string[];
  /** Why a version cannot be shown although the check lets it pass. */
  failureOf(file: SavedFile): Problem | null;
}

export interface HeldBack {
  /** `content/…` */
  path: string;
  /** What is on the disk; null where the file was removed. */
  saved: SavedFile | null;
  /** What stands in; null where there is nothing. */
  shown: SavedFile | null;
  /** Its own problems; those of the files around it where it has none. */
  reasons: readonly Problem[];
}

export interface Shown {
  /** Without what has problems. */
  content: CheckedContent;
  /** The texts that the content was made of. */
  files: readonly SavedFile[];
  heldBack: readonly HeldBack[];
  saved: readonly SavedFile[];
  /** Of what is saved, whatever is shown. */
  problems: readonly Problem[];
}

export type Check = (files: readonly SavedFile[]) => CheckedContent;

interface Verdict {
  content: CheckedContent;
  problems: readonly Problem[];
}

export function holdBack(saved: readonly SavedFile[], past: Past, check: Check): Shown {
  const judge = (files: readonly SavedFile[]): Verdict => {
    const content = check(files);
    const failures = files.flatMap((file) => past.failureOf(file) ?? []);
    return { content, problems: [...content.problems, ...failures] };
  };
  const first = judge(saved);
  let files = saved;
  let verdict = first;
  for (const goBack of [goBackWithFiles, goBackWithPatterns, goBackWithShared]) {
    // A file of which there is no other version waits for its author, and nothing else has to.
    const grave = findGrave(verdict).filter(({ file }) => past.newest(file) !== null);
    if (grave.length === 0) break;
    files = goBack(files, grave, past);
    verdict = judge(files);
  }
  const broken = new Set(findGrave(verdict).map(({ file }) => file));
  const shown = files.filter(({ path }) => !broken.has(path));
  return {
    content: leaveOut(broken, verdict.content),
    files: shown,
    heldBack: listHeldBack(saved, shown, broken, first.problems),
    saved,
    problems: first.problems,
  };
}

/**
 * Problems that keep something from being shown. What is wrong with how a course or a pattern is put
 * together, such as an objective that no section serves, leaves its pages as they are.
 */
function findGrave({ content, problems }: Verdict): Problem[] {
  const readable = new Set(
    content.courses.flatMap(({ slug, patterns }) => [
      `content/${slug}/course.mdx`,
      ...patterns.map((pattern) => `content/${slug}/${pattern.slug}/pattern.mdx`),
    ]),
  );
  return problems.filter(({ file }) => !readable.has(file));
}

type GoBack = (
  files: readonly SavedFile[],
  problems: readonly Problem[],
  past: Past,
) => readonly SavedFile[];

/** First the files that have problems. */
const goBackWithFiles: GoBack = (files, problems, past) => {
  const broken = new Set(problems.map(({ file }) => file));
  return replace(files, (path) => (broken.has(path) ? past.newest(path) : null), past);
};

/** Where that is not enough, the pattern around them as it was, new files left out: a file may be wrong because of what another one says. */
const goBackWithPatterns: GoBack = (files, problems, past) => {
  const known = new Set(
    problems
      .flatMap(({ file }) => folderOfPattern(file) ?? [])
      .filter((folder) => past.newest(`${folder}pattern.mdx`) !== null),
  );
  const isKnown = (path: string) => known.has(folderOfPattern(path) ?? '');
  const kept = files.filter(({ path }) => !isKnown(path) || past.newest(path) !== null);
  return replace(kept, (path) => (isKnown(path) ? past.newest(path) : null), past);
};

/** At last what patterns share: the courses' own files and the glossary. */
const goBackWithShared: GoBack = (files, _problems, past) =>
  replace(files, (path) => (folderOfPattern(path) === null ? past.newest(path) : null), past);

/** `standIn` gives what stands in for a file, null where it stays; files that were removed come back by it. */
function replace(
  files: readonly SavedFile[],
  standIn: (path: string) => SavedFile | null,
  past: Past,
): SavedFile[] {
  const there = new Set(files.map(({ path }) => path));
  const removed = past.paths().filter((path) => !there.has(path));
  const replaced = files.map((file) => {
    const other = standIn(file.path);
    return other === null || other.source === file.source ? file : other;
  });
  return [...replaced, ...removed.flatMap((path) => standIn(path) ?? [])].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

/** `content/<course>/<pattern>/`; null for what belongs to no pattern. */
export function folderOfPattern(path: string): string | null {
  return /^content\/[^/]+\/[^/]+\//.exec(path)?.[0] ?? null;
}

/** Runs and recordings with problems are left out by the check itself. */
function leaveOut(broken: ReadonlySet<string>, content: CheckedContent): CheckedContent {
  if (broken.size === 0) return content;
  const isSound = ({ file }: { file: string }) => !broken.has(file);
  const clean = (pattern: CheckedPattern): CheckedPattern => ({
    ...pattern,
    lessons: pattern.lessons.filter(isSound),
    practice: pattern.practice && isSound(pattern.practice) ? pattern.practice : null,
    test: pattern.test.filter(isSound),
    challenge: pattern.challenge.filter(isSound),
    try: pattern.try.filter(isSound),
    review: pattern.review.filter(isSound),
  });
  const courses = content.courses.map((course) => ({
    ...course,
    patterns: course.patterns.map(clean),
  }));
  return { ...content, courses };
}

/** `broken` may name a file that is not there, such as the one that makes a folder a pattern. */
function listHeldBack(
  saved: readonly SavedFile[],
  shown: readonly SavedFile[],
  broken: ReadonlySet<string>,
  problems: readonly Problem[],
): HeldBack[] {
  const savedBy = new Map(saved.map((file) => [file.path, file]));
  const shownBy = new Map(shown.map((file) => [file.path, file]));
  const isOther = (path: string) => savedBy.get(path)?.source !== shownBy.get(path)?.source;
  return [...new Set([...savedBy.keys(), ...shownBy.keys(), ...broken])]
    .filter((path) => broken.has(path) || isOther(path))
    .sort()
    .map((path) => ({
      path,
      saved: savedBy.get(path) ?? null,
      shown: shownBy.get(path) ?? null,
      reasons: findReasons(path, problems),
    }));
}

function findReasons(path: string, problems: readonly Problem[]): readonly Problem[] {
  const own = problems.filter(({ file }) => file === path);
  if (own.length > 0) return own;
  const folder = folderOfPattern(path);
  const around = problems.filter(({ file }) => folderOfPattern(file) === folder);
  return around.length > 0 ? around : problems;
}

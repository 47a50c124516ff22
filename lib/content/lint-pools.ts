/** Hands a pattern's questions and cards to the linter, and its findings to the reports of their files. */
import type { CheckedPools } from './check-pools';
import type { LintPattern, SourcePlace } from './lint/lint-bank';
import type { PatternContext } from './pattern-context';
import type { PlacedFile } from './read-head';

/** `head` is `pattern.mdx`; `offersTest` is what `test.mdx` says. Nothing is linted while a file of questions has a problem: half a bank would be judged. */
export function lintPools(
  { practice, test, challenge, try: tasks, review }: CheckedPools,
  head: PlacedFile,
  files: readonly PlacedFile[],
  { objectives, takenIds }: PatternContext,
  offersTest: boolean,
  lint: LintPattern,
): void {
  const sources = files.filter(({ place }) => ['pattern', 'practice', 'pool'].includes(place.kind));
  if (sources.some(({ report }) => report.problems.length > 0)) return;
  const findings = lint({
    practice: practice?.questions ?? [],
    test: test.flatMap(({ blocks }) => blocks),
    offersTest,
    challenge: challenge.flatMap(({ blocks }) => blocks),
    tasks: tasks.flatMap(({ blocks }) => blocks),
    cards: review.flatMap(({ blocks }) => blocks),
    objectives: objectives ?? [],
    placeOf(id): SourcePlace {
      const taken = takenIds.get(id ?? '');
      if (!taken) return { file: head.file.path, line: 1, column: 1 };
      const { file, line, column } = taken;
      return { file, line, column };
    },
  });
  for (const finding of findings) {
    const source = files.find(({ file }) => file.path === finding.file) ?? head;
    source.report.problems.push(finding);
  }
}

/** The questions of a pattern as they go out: read through lib/content, with the authors' Markdown. */
import { checkContent } from '../../lib/content/check-content';
import { readSeconds } from '../../lib/content/challenge-seconds';
import { attributesOf, isMdxElement } from '../../lib/content/markdown';
import { outlineQuestion } from '../../lib/content/outline-question';
import { parseDocument } from '../../lib/content/parse-document';
import { createReport, formatProblem } from '../../lib/content/problem';
import { placeFile, type SourceFile } from '../../lib/content/source-file';
import { QUESTION_POOLS, type QuestionPool } from '../../lib/content/types';
import { DIFFICULTIES } from '../../lib/content/vocabulary';
import { err, ok, type Result } from '../../lib/core/result';
import type { ExchangeQuestion } from '../../lib/interchange/questions/exchange-question';
import { sliceMarkdown } from './slice-markdown';

/** `pattern` is `<course>/<pattern>`; null as `pool` stands for all of them. The error is a whole message. */
export function readPatternQuestions(
  files: readonly SourceFile[],
  pattern: string,
  pool: QuestionPool | null,
): Result<ExchangeQuestion[], string> {
  const own = files.filter(({ path }) => path.startsWith(`content/${pattern}/`));
  if (!own.some(({ path }) => path === `content/${pattern}/pattern.mdx`)) {
    return err(
      `There is no pattern "${pattern}". Write its course and its folder, as in computer-vision/learning-rate-selection.`,
    );
  }
  const problems = checkContent(files).problems.filter(({ file }) =>
    file.startsWith(`content/${pattern}/`),
  );
  if (problems.length > 0) {
    return err(
      ['The pattern has problems. Mend them first:', ...problems.map(formatProblem)].join('\n'),
    );
  }
  const pools = pool === null ? QUESTION_POOLS : [pool];
  return ok(
    pools.flatMap((name) => own.filter((file) => poolOf(file) === name).flatMap(readFileQuestions)),
  );
}

function poolOf({ path }: SourceFile): QuestionPool | null {
  const place = placeFile(path);
  if (place.kind === 'practice') return 'practice';
  return place.kind === 'pool' && place.pool !== 'review' ? place.pool : null;
}

/** Of a file without problems. */
export function readFileQuestions(file: SourceFile): ExchangeQuestion[] {
  const report = createReport(file.path);
  const { body, tree } = parseDocument(file, report);
  const blocks = (tree?.children ?? []).filter(isMdxElement);
  return blocks.flatMap((node): ExchangeQuestion[] => {
    const outline = outlineQuestion(node, report);
    const { attributes, kind, stem, hints, solution, check, mistakes } = outline;
    if (kind === null) return [];
    const text = (nodes: Parameters<typeof sliceMarkdown>[0]): string => sliceMarkdown(nodes, body);
    return [
      {
        id: attributes.id ?? '',
        difficulty: DIFFICULTIES.find((known) => known === attributes.difficulty) ?? null,
        objective: attributes.objective ?? '',
        seconds: readSeconds(attributesOf(node).seconds),
        stem: text(stem),
        ...kind.read(outline, text),
        hints: hints.map(text),
        solution: solution.map(text),
        check: text(check),
        mistakes: mistakes.map(text),
      },
    ];
  });
}

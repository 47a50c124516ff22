/** The written questions of both patterns, and how two of them are held against each other. */
import path from 'node:path';
import { readSourceFiles, type SourceFile } from '../../lib/content/source-file';
import type { QuestionPool } from '../../lib/content/types';
import type { ExchangeQuestion } from '../../lib/interchange/questions/exchange-question';
import { tidyMarkdown } from '../../lib/interchange/questions/markdown-tree';
import { readPatternQuestions } from './read-pattern-questions';

export const PATTERN = 'computer-vision/learning-rate-selection';
export const PATTERNS = [PATTERN, 'computer-vision/batch-size-selection'] as const;

const files = await readSourceFiles(path.resolve(import.meta.dirname, '../..'));

export function readBank(pool: QuestionPool | null, pattern: string = PATTERN): ExchangeQuestion[] {
  const read = readPatternQuestions(files, pattern, pool);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

export function bankFiles(): readonly SourceFile[] {
  return files;
}

/** With every Markdown written in one way, so that only a difference of meaning is one. */
export function tidyQuestion(question: ExchangeQuestion): unknown {
  return JSON.parse(
    JSON.stringify(question, (key, value: unknown) => {
      if (key === 'pinned') return undefined;
      return typeof value === 'string' && !PLAIN.has(key) ? tidyMarkdown(value) : value;
    }),
  );
}

const PLAIN = new Set([
  'id',
  'kind',
  'difficulty',
  'objective',
  'misconception',
  'unit',
  'language',
]);

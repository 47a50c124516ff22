/** A class report's questions as CSV (RFC 4180), a line each below a header. */
import type { ClassReport, QuestionReport } from '@/lib/core/class-report';

/** The header names the unit where there is one. Empty cells: not known. */
const COLUMNS = {
  pattern: ({ pattern }) => pattern,
  set: ({ set }) => set,
  question: ({ questionId }) => questionId,
  answers: ({ answers }) => answers,
  right_fraction: ({ shareRight }) => shareRight,
  point_biserial: ({ discrimination }) => discrimination,
  median_ms: ({ medianMs }) => medianMs,
  responses: ({ responses }) =>
    responses
      .map(
        ({ choiceIds, texts, count }) =>
          `${count} x ${[...choiceIds, ...Object.values(texts)].join(' ')}`,
      )
      .join('; '),
} satisfies Record<string, (question: QuestionReport) => string | number | null>;

export function writeClassCsv({ questions }: ClassReport): string {
  const lines = [
    Object.keys(COLUMNS),
    ...questions.map((question) => Object.values(COLUMNS).map((read) => read(question))),
  ];
  return lines.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('');
}

/** Ids and typed answers come from files: a text that a spreadsheet would take for a formula is quoted away from it. */
function writeCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const tame = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}

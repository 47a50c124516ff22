/** The report as a person reads it in a terminal: what has to be mended, what could be better, and how the lessons read. */
import { countProblems, formatProblem } from '../../lib/content/problem';
import {
  levelOf,
  RULE_IDS,
  RULES,
  type Finding,
  type Level,
} from '../../lib/content/teaching/finding';
import type { ContentReport, LessonReading } from './run-checks';

export function formatText(report: ContentReport): string {
  const { findings, readings, skipped } = report;
  const blocks = [
    ...listByRule(findings, 'error'),
    ...listByRule(findings, 'warning'),
    ...(readings.length === 0 ? [] : [tabulate(readings)]),
    [...skipped.map((sentence) => `Skipped: ${sentence}`), sumUp(report)].join('\n'),
  ];
  return blocks.join('\n\n');
}

function listByRule(findings: readonly Finding[], level: Level): string[] {
  return RULE_IDS.flatMap((id) => {
    const own = findings.filter((finding) => finding.rule === id && levelOf(finding) === level);
    if (own.length === 0) return [];
    const title = `${level === 'warning' ? 'Warning: ' : ''}${RULES[id].title} (${own.length})`;
    return [[title, ...own.map((finding) => `  ${formatProblem(finding)}`)].join('\n')];
  });
}

function sumUp({ files, questions, cards, findings }: ContentReport): string {
  const errors = findings.filter((finding) => levelOf(finding) === 'error');
  const warnings = findings.length - errors.length;
  const also = warnings === 0 ? '' : `, ${count(warnings, 'warning')}`;
  if (errors.length > 0) {
    const broken = new Set(errors.map(({ file }) => file)).size;
    return `${countProblems(errors.length)} in ${count(broken, 'file')}${also}`;
  }
  const counts = [count(files, 'file'), count(questions, 'question'), count(cards, 'card')];
  return `${counts.join(', ')}, no problems${also}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

const COLUMNS = ['minutes', 'usual', 'words a sentence', 'longest', 'grade'] as const;

/** A table for each pattern, headed by its folder. */
function tabulate(readings: readonly LessonReading[]): string {
  const folders = new Set(readings.map(({ file }) => folderOf(file)));
  return [...folders]
    .map((folder) => {
      const own = readings.filter(({ file }) => folderOf(file) === folder);
      const width = Math.max(...own.map(({ file }) => file.length - folder.length));
      const head = `${''.padEnd(width)}${COLUMNS.map((name) => `  ${name}`).join('')}`;
      const rows = own.map((reading) => {
        const name = reading.file.slice(folder.length).padEnd(width);
        return (
          name +
          cellsOf(reading)
            .map((cell, at) => cell.padStart(COLUMNS[at]!.length + 2))
            .join('')
        );
      });
      return [`How ${folder} reads (grade: Flesch–Kincaid)`, head, ...rows]
        .map((line, at) => (at === 0 ? line : `  ${line}`))
        .join('\n');
    })
    .join('\n\n');
}

function cellsOf({ minutes, usualMinutes, wordsASentence, longest, grade }: LessonReading) {
  return [
    String(minutes),
    usualMinutes === null ? '–' : String(usualMinutes),
    wordsASentence.toFixed(1),
    String(longest),
    grade.toFixed(1),
  ];
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

/** The bench's table as text, and what it says about two rows that belong together. */
import type { Contender } from './contender';
import type { Timed } from './run-rounds';
import { ratioOfRounds, summarizeDurations } from './summarize-durations';

/** What the table says of the machine. */
export interface BenchContext {
  machine: string;
  /** Processes that wanted a core in the minute before; well above 0 means that others were at work. */
  loadBefore: number;
  /** ISO date and time. */
  date: string;
}

export function writeTable(timed: readonly Timed[], context: BenchContext): string {
  const header = ['', 'runs in', 'threads', 'steps', 'min', 'median', 'p10–p90', '× PyTorch'];
  const rows = timed.map((one) => writeRow(one, timed));
  return [
    'Milliseconds per training step of the lesson’s network: batch 64, forward, backward, Adam.',
    `${context.machine}; load before ${context.loadBefore.toFixed(2)}; ${context.date}.`,
    '',
    ...alignColumns([header, ...rows]),
    ...timed.flatMap(({ contender, problem }) =>
      problem === undefined ? [] : ['', `${contender.title}: ${problem.split('\n', 1)[0]}`],
    ),
  ].join('\n');
}

/** Markdown where columns are aligned anyway. */
export function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) => {
    const cells = row.map((cell, column) =>
      column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
    );
    return `| ${cells.join(' | ')} |`;
  });
  const rule = widths.map((width, column) =>
    column < 2 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [lines[0]!, `| ${rule.join(' | ')} |`, ...lines.slice(1)];
}

function writeRow({ contender, rounds }: Timed, all: readonly Timed[]): string[] {
  const { title, runtime, threads } = contender;
  const names = [title, runtime, String(threads)];
  if (!rounds || rounds.length === 0) return [...names, '0', 'not', 'offered', '', ''];
  const { steps, min, median, p10, p90 } = summarizeDurations(rounds.flat());
  const spread = `${format(p10)}–${format(p90)}`;
  const torch = findTorch(all, contender);
  const ratio = torch?.rounds?.length ? ratioOfRounds(rounds, torch.rounds).toFixed(2) : '';
  return [...names, String(steps), format(min), format(median), spread, ratio];
}

/** PyTorch with the same threads, which a ratio is taken to. */
export function findTorch(all: readonly Timed[], { threads }: Contender): Timed | undefined {
  return all.find(
    ({ contender }) => contender.runtime.startsWith('PyTorch') && contender.threads === threads,
  );
}

function format(ms: number): string {
  return ms < 100 ? ms.toFixed(1) : String(Math.round(ms));
}

/** Figures and times as the pages write them: one way for each kind. */

const NO_BREAK_SPACE = '\u00a0';

/** A fraction in [0, 1] as "58.3 %". */
export function formatPercent(fraction: number): string {
  return `${(fraction * 100).toFixed(1)}${NO_BREAK_SPACE}%`;
}

/** A mean cross-entropy in nats, e.g. "1.067". */
export function formatLoss(loss: number): string {
  return loss.toFixed(3);
}

/** A learning rate in plain decimals: 0.00001, never 1e-5. */
export function formatRate(rate: number): string {
  return rate.toLocaleString('en', { maximumSignificantDigits: 4, useGrouping: false });
}

/** e.g. "40,000". */
export function formatCount(count: number): string {
  // The first formatter of a page takes 20 ms, which small counts do not need.
  return Number.isInteger(count) && count >= 0 && count < 1000
    ? String(count)
    : count.toLocaleString('en');
}

/** "1 run", "2 runs". */
export function countThings(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A small count at the head of a sentence: "Five"; from eleven on in figures. */
export function beginWithCount(count: number): string {
  const word = WORDS[count];
  return word ? `${word[0]!.toUpperCase()}${word.slice(1)}` : formatCount(count);
}

/** An ISO time as "23 Nov 2026, 15:04", in the time zone of this device unless another is given. */
export function formatWhen(iso: string, timeZone?: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(new Date(iso));
}

/** An ISO time as "23 November 2026", in UTC: for recordings, whose day is the same for every reader. */
export function formatDay(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(iso),
  );
}

/** Most experiments leave the batch size at this, and their runs need not repeat it. */
export const USUAL_BATCH_SIZE = 64;

/** e.g. "in batches of 256"; empty for the usual size. */
export function formatBatches(batchSize: number): string {
  return batchSize === USUAL_BATCH_SIZE ? '' : `in batches of ${batchSize}`;
}

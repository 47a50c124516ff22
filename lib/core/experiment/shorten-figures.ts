/** The figures of a recorded run as a page needs them, which the browser is sent with the page. */
import type { EpochFigures } from './run';

/** More than any page shows, and two thirds of what is recorded. */
const DIGITS = 7;

/** The same run with losses of seven significant digits, and whole milliseconds. */
export function shortenFigures<Recorded extends { epochs: readonly EpochFigures[] }>(
  run: Recorded,
): Recorded {
  const epochs = run.epochs.map((figures) => ({
    ...figures,
    trainLoss: shorten(figures.trainLoss),
    valLoss: shorten(figures.valLoss),
    elapsedMs: Math.round(figures.elapsedMs),
  }));
  return { ...run, epochs };
}

const shorten = (figure: number): number => Number(figure.toPrecision(DIGITS));

/** A number as an author writes it: `0.002`, `1e-3`, `12500`, and how far an answer may be off: `16 ± 0.1`. */
import { err, ok, type Result } from '../../../core/result';

export interface NumberWithTolerance {
  value: number;
  /** In the unit of the value; 0 where none is written. */
  tolerance: number;
}

const NUMBER = String.raw`[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?`;
const WRITTEN = new RegExp(`^(${NUMBER})(?:\\s*±\\s*(${NUMBER}))?$`, 'i');

/** The error is the rest of a sentence that begins with the name of the number. */
export function readTolerance(text: string): Result<NumberWithTolerance, string> {
  const found = WRITTEN.exec(text.trim().replaceAll('−', '-'));
  const value = Number(found?.[1] ?? NaN);
  if (!Number.isFinite(value)) {
    return err(
      `is "${text.trim()}", expected a number such as 0.002, 1e-3 or 12500, and "± 0.1" behind it where an answer may be off. A unit is written once, as unit="…" of the question.`,
    );
  }
  const tolerance = Number(found?.[2] ?? 0);
  if (tolerance < 0) {
    return err(`has the tolerance ${tolerance}, expected 0 or more. Write "± ${-tolerance}".`);
  }
  return ok({ value, tolerance });
}

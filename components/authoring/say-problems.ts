/** Words of the author's tools. */
import type { HeldBackView, ProblemView } from './problem-view';

export function sayCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** How many there are of each level, e.g. "2 errors, 14 warnings". */
export function sayLevels(problems: readonly Pick<ProblemView, 'level'>[]): string {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return 'no problems';
  return [
    ...(errors > 0 ? [sayCount(errors, 'error')] : []),
    ...(warnings > 0 ? [sayCount(warnings, 'warning')] : []),
  ].join(', ');
}

/** What is wrong, and below it what to do about it: messages say both, in this order. */
export function splitMessage(message: string): { fault: string; advice: string } {
  const end = /[.?!]["”)]?\s+(?=[A-Z<"“])/.exec(message);
  if (!end) return { fault: message, advice: '' };
  const at = end.index + end[0].trimEnd().length;
  return { fault: message.slice(0, at), advice: message.slice(at).trim() };
}

/** `learn.mdx` of `content/a/b/learn.mdx`; with the folder of its pool where it is in one. */
export function nameFile(file: string): string {
  const [, , , ...inPattern] = file.split('/');
  return inPattern.length > 0 ? inPattern.join('/') : file;
}

/** One line on what is shown instead of a file and why. `sayTime` writes a moment. */
export function sayHeldBack(
  { file, savedAt, shownFrom, reasons }: HeldBackView,
  sayTime: (ms: number) => string,
): string {
  const own = reasons.filter((problem) => problem.file === file).length;
  const name = nameFile(file);
  const others = `${sayCount(reasons.length, 'problem')} elsewhere`;
  const why =
    savedAt === null
      ? `without it there would be ${others}`
      : own > 0
        ? `what was saved at ${sayTime(savedAt)} has ${sayCount(own, 'problem')}`
        : `what was saved at ${sayTime(savedAt)} would make ${others}`;
  return shownFrom === null
    ? `${name} is left out: ${why}.`
    : `${name} is shown as saved at ${sayTime(shownFrom)}: ${why}.`;
}

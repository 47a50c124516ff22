/** Pieces of Python: numbers, lists and comments. */

/** Longest line of a comment, as PEP 8 has it for comments. */
const COMMENT_WIDTH = 72;

/** A literal that Python reads as a float, also where the number is whole. `value` is finite. */
export function pythonFloat(value: number): string {
  const text = String(value);
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}

/** `[1, 2, 3]` for numbers that are written already. */
export function pythonList(items: readonly string[]): string {
  return `[${items.join(', ')}]`;
}

/** Lines that begin with `#`, broken between words. `text` holds no line break; later lines get the indent. */
export function commentLines(text: string, indent = ''): string[] {
  const lines: string[] = [];
  let line = '#';
  for (const word of text.split(' ')) {
    if (line !== '#' && line.length + 1 + word.length > COMMENT_WIDTH) {
      lines.push(line);
      line = `# ${indent}${word}`;
    } else {
      line += ` ${word}`;
    }
  }
  return [...lines, line];
}

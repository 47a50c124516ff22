/**
 * Text from outside (the name of a graphics card, an id) made fit to stand in somebody else's
 * format. A run may come from an imported record, so anybody may have written these.
 */

const MAX_LENGTH = 120;

/**
 * One line without control, format or unassigned characters and without halves of characters: fit
 * for a comment, which a line break would end, and for a reader, whom a change of writing direction
 * would deceive.
 */
export function tameText(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const characters = Array.from(line);
  if (characters.length <= MAX_LENGTH) return line;
  return `${characters.slice(0, MAX_LENGTH - 1).join('')}…`;
}

/** As text in Markdown: what could be markup, HTML or a formula is written as a character reference. */
export function escapeMarkdown(line: string): string {
  return line.replace(
    /[^\p{L}\p{N} .,:;()/%'…-]/gu,
    (character) => `&#${character.codePointAt(0)};`,
  );
}

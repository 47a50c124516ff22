/** Text that somebody typed, as part of a sentence. */

const LONGEST_QUOTE = 20;

/** In quotation marks, and cut where it is too long for a sentence. */
export function quote(text: string): string {
  const short = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return `“${short}”`;
}

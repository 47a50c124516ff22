/** Names as words: what a skeleton says of an id before its author has said more. */

/** `learning-rate` becomes `learning rate`. */
export function toWords(name: string): string {
  return name.replaceAll('-', ' ');
}

/** `learning-rate` becomes `Learning rate`. */
export function toTitle(name: string): string {
  const words = toWords(name);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A text in YAML, whatever stands in it. */
export function quote(text: string): string {
  return JSON.stringify(text);
}

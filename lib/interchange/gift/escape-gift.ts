/** Texts in GIFT: signs with a meaning get a backslash, and a line end becomes `\n`, since an empty line ends a question. */

/** A plain text, e.g. a title or a short answer. */
export function escapeGift(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replace(/[~=#{}:]/g, (sign) => `\\${sign}`)
    .replace(/\r?\n/g, '\\n');
}

/** HTML as a text with its format. */
export function giftHtml(html: string): string {
  // `[html]` of an empty text would take the next answer for its text.
  return html === '' ? '' : `[html]${escapeGift(html.replaceAll('&&', '&#38;&#38;'))}`;
}

export function unescapeGift(text: string): string {
  return text.replace(/\\([\\~=#{}:n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
}

/**
 * One form for a text wherever it stands: in a page, in a script within a page, in the payload of a
 * route, in a JSON file. Only its words are left, so that quotes, escapes and marks of code do not matter.
 */

/** More levels of escapes than a payload within a script within a page has. */
const MOST_ESCAPES = 4;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Lower-case words with one space between them. */
export function wordsOf(text: string): string {
  return unescapeText(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Without the escapes of HTML, JSON and JavaScript, however often they were put on. */
export function unescapeText(text: string): string {
  let before = text;
  for (let level = 0; level < MOST_ESCAPES; level++) {
    const after = unescapeOnce(before);
    if (after === before) break;
    before = after;
  }
  return before;
}

function unescapeOnce(text: string): string {
  return text
    .replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|([nrt])|(["'`/\\]))/gi, readEscape)
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi, readEntity);
}

function readEscape(
  _all: string,
  unicode?: string,
  short?: string,
  blank?: string,
  sign?: string,
): string {
  const code = unicode ?? short;
  if (code) return String.fromCharCode(parseInt(code, 16));
  return blank ? ' ' : (sign ?? '');
}

function readEntity(all: string, hex?: string, decimal?: string, name?: string): string {
  const code = hex ? parseInt(hex, 16) : Number(decimal);
  if (name) return NAMED[name.toLowerCase()] ?? all;
  return code <= 0x10ffff ? String.fromCodePoint(code) : all;
}

/** Without the marks that split a text: tags of HTML, and elements as React writes them into a payload. */
export function stripMarks(unescaped: string): string {
  return unescaped.replace(/<[^<>]{0,2000}>/g, ' ').replace(ELEMENT, ' ');
}

/** `["$","span",null,{"className":"…","style":{…},"children":` */
const ELEMENT =
  /\["\$","[^"]{1,60}",(?:null|"[^"]{0,80}"),\{(?:"(?:className|style)":(?:"[^"]*"|\{[^{}]*\}),?){0,2}(?:"children":)?/g;

/** JSON without white space, as it may stand in any payload. */
export function compact(unescaped: string): string {
  return unescaped.replace(/\s+/g, '');
}

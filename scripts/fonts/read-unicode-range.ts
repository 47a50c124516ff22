/** The code points of a CSS `unicode-range` such as "U+20-7E,U+A0". */

const PART = /^U\+([0-9A-F]{1,6})(?:-([0-9A-F]{1,6}))?$/;

/** @throws where a part is not written as "U+20" or "U+20-7E" */
export function readUnicodeRange(range: string): number[] {
  return range.split(',').flatMap((part) => {
    const [, first, last = first] = PART.exec(part) ?? [];
    if (!first || !last) {
      throw new Error(`"${part}" is no part of a unicode-range; write it as U+20 or U+20-7E.`);
    }
    const from = Number.parseInt(first, 16);
    return Array.from({ length: Number.parseInt(last, 16) - from + 1 }, (_, at) => from + at);
  });
}

/** What can be wrong with JSON besides its content: looked for before it is parsed, and before it is trusted. */

export const MAX_DEPTH = 32;
/** A list of the ids of one import is the longest thing that a line holds. */
export const MAX_VALUES = 250_000;
/** A reset lists the devices it has seen; nothing else has as many members. */
export const MAX_MEMBERS = 50_000;
/** Longer lists of an event hold ids, and nothing that a parser would complain of one by one. */
const LONG_LIST = 1_000;

/** Names that mean something to JavaScript objects: neither a key of an event nor an id that becomes one. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
]);

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

export type Excess = 'too-deep' | 'too-many-values';

/**
 * Whether a text nests deeper, or lists more, than any event: parsing that would cost time or the
 * stack. The text need not be JSON; one pass, which stops at the first excess.
 */
export function findExcess(text: string): Excess | null {
  let depth = 0;
  let commas = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === BACKSLASH) at++;
      else if (code === QUOTE) quoted = false;
    } else if (code === QUOTE) quoted = true;
    else if (code === COMMA && ++commas >= MAX_VALUES) return 'too-many-values';
    else if (OPENING.has(code) && ++depth > MAX_DEPTH) return 'too-deep';
    else if (CLOSING.has(code)) depth--;
  }
  return null;
}

/**
 * What must not reach the event parser, as the end of a sentence; null where there is nothing: keys
 * that mean something to JavaScript objects, and masses of values that no event has. Recursive, so
 * for values that `findExcess` has let pass.
 */
export function findTrap(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const members = Object.values(value);
  if (Array.isArray(value)) {
    if (members.length > LONG_LIST && !members.every((member) => typeof member === 'string'))
      return `holds a list of ${members.length} that are not all ids`;
  } else {
    const key = Object.keys(value).find((name) => FORBIDDEN_KEYS.has(name));
    if (key) return `has the key "${key}", which no event has`;
    if (members.length > MAX_MEMBERS) return `holds an object with ${members.length} keys`;
    if (members.length > LONG_LIST && !members.every((member) => typeof member === 'number'))
      return `holds an object with ${members.length} keys that are not all counts`;
  }
  for (const member of members) {
    const trap = findTrap(member);
    if (trap) return trap;
  }
  return null;
}

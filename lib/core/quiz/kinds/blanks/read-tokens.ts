/**
 * The tokens of a line of code, spaces between them left out. Comparing tokens ignores spaces around
 * operators, and keeps those within strings, between two names, and those that would split a token:
 * `not in` is not `notin`, `= =` is not `==`.
 */

/** In this order at each place. A string that is not closed ends with the text. */
const TOKEN = new RegExp(
  [
    // Python's long strings, then short ones with their prefix, then JavaScript's templates.
    String.raw`[rbfu]{0,2}(?:"""[^]*?(?:"""|$)|'''[^]*?(?:'''|$))`,
    String.raw`[rbfu]{0,2}(?:"(?:[^"\\]|\\[^])*(?:"|\\?$)|'(?:[^'\\]|\\[^])*(?:'|\\?$))`,
    '`(?:[^`\\\\]|\\\\[^])*(?:`|\\\\?$)',
    // Numbers such as 1_000, 0.5, .5, 1e-3; 0xff is read by the same letters.
    String.raw`(?:\d[\w]*\.?|\.\d)(?:(?<=[eE])[+-]\d+|[\w]+(?:(?<=[eE])[+-]\d+)?)?`,
    String.raw`[\p{L}_$][\p{L}\p{N}_$]*`,
    // Operators of several characters, the longest first.
    String.raw`\*\*=|\/\/=|<<=|>>=|===|!==|\.\.\.|[-+*/%@&|^:=!<>]=|\*\*|\/\/|<<|>>|->|=>|&&|\|\||\+\+|--|\?\.|\?\?`,
    String.raw`\S`,
  ].join('|'),
  'giu',
);

export function readTokens(code: string): string[] {
  return code.match(TOKEN) ?? [];
}

/**
 * Makes a snippet for VS Code of an example: what an author replaces becomes a place to jump to, and
 * what has a few values a choice among them. Left as it comes, a snippet is the example itself.
 */
import type { AttributeType } from '../../lib/content/vocabulary/attribute';

/** The type of an attribute of a component; null where there is none. */
export type TypeOf = (element: string, attribute: string) => AttributeType | null;

export function toSnippet(source: string, typeOf: TypeOf): string[] {
  let places = 0;
  const place = (text: string): string => `\${${++places}:${escape(text, '\\$}')}}`;
  const choose = (values: readonly string[]): string =>
    `\${${++places}|${values.map((value) => escape(value, '\\$},|')).join(',')}|}`;
  let element = '';
  let isCode = false;
  let isYaml = false;
  return source.split('\n').map((line, index) => {
    if (line === '---') {
      isYaml = index === 0;
      return line;
    }
    if (/^\s*`{3}/.test(line)) {
      isCode = !isCode;
      return plain(line);
    }
    if (isCode || line.trim() === '') return plain(line);
    if (isYaml) return yamlLine(line);
    const opened = /^<(\w+)/.exec(line)?.[1];
    element = opened ?? element;
    if (opened !== undefined || /^\s+\w+="/.test(line)) return tagLine(line);
    if (/^(<\/|\/>|### |\|)/.test(line)) return plain(line);
    return proseLine(line);
  });

  /** Attributes of a tag, which may go on over several lines. */
  function tagLine(line: string): string {
    const parts = line.split(/(\w+="[^"]*")/);
    const filled = parts.map((part) => {
      const [, name, value] = /^(\w+)="([^"]*)"$/.exec(part) ?? [];
      if (name === undefined || value === undefined) return plain(part);
      const type = typeOf(element, name);
      const values = type?.kind === 'one-of' ? type.values : [];
      const hole = values.includes(value)
        ? choose([value, ...values.filter((other) => other !== value)])
        : place(value);
      return `${name}="${hole}"`;
    });
    return filled.join('');
  }

  /** Its mark, such as `- [x] `, its name before a colon, and its text. */
  function proseLine(line: string): string {
    const [, mark = '', name, text = ''] =
      /^(\s*(?:(?:- \[[ x]\]|-|\d+\.|>|##) )*)(?:([a-z0-9]+(?:-[a-z0-9]+)*): )?(.*)$/.exec(line) ??
      [];
    return plain(mark) + (name === undefined ? '' : `${place(name)}: `) + place(text);
  }

  function yamlLine(line: string): string {
    const [, head = '', value = ''] = /^(\s*(?:- )?(?:\w+:)?\s*)(.*)$/.exec(line) ?? [];
    return value === '' ? plain(head) : plain(head) + place(value);
  }
}

function plain(text: string): string {
  return escape(text, '\\$');
}

/** Signs that mean something to the snippet. */
function escape(text: string, signs: string): string {
  return [...text].map((sign) => (signs.includes(sign) ? `\\${sign}` : sign)).join('');
}

/** What an author writes after the language of a code block: ```` ```python title="Keras" mark="3-5" ````. */
import { suggestName } from './nearest-name';
import { CODE_META } from './vocabulary/code-blocks';

export interface CodeMeta {
  title: string | null;
  /** Lines that are marked, from 1. */
  mark: ReadonlySet<number>;
}

const NAMES = Object.keys(CODE_META);

/** Never throws: what cannot be read is in `problems`, a sentence each. */
export function parseCodeMeta(meta: string | null | undefined): CodeMeta & { problems: string[] } {
  const problems: string[] = [];
  let title: string | null = null;
  let mark: ReadonlySet<number> = new Set();
  const rest = (meta ?? '').replace(/([A-Za-z]+)="([^"]*)"/g, (_, name: string, value: string) => {
    if (name === 'title') title = value;
    else if (name === 'mark') mark = parseLines(value, problems);
    else
      problems.push(
        `a code block has no "${name}".${suggestName(name, NAMES)} Write title="…" or mark="3-5".`,
      );
    return '';
  });
  if (rest.trim() !== '') {
    problems.push(
      `"${rest.trim()}" after the language of a code block is not understood. Write title="…" or mark="3-5".`,
    );
  }
  return { title, mark, problems };
}

function parseLines(text: string, problems: string[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const range of text.split(',')) {
    const match = /^\s*(\d{1,4})(?:-(\d{1,4}))?\s*$/.exec(range);
    if (!match) {
      problems.push(
        `mark="${text}" names no lines. Write a line as mark="3", lines as mark="3-5" or mark="1,4".`,
      );
      return new Set();
    }
    const first = Number(match[1]);
    const last = Number(match[2] ?? match[1]);
    if (first < 1 || last < first) {
      problems.push(`mark="${text}" names no lines: they are counted from 1, the first one first.`);
      return new Set();
    }
    for (let line = first; line <= last; line++) lines.add(line);
  }
  return lines;
}

/** What an attribute of a component may hold, as data: guides and snippets are written from it. */
import type { NumberRange } from '../../core/figures';

/** What a name stands for. */
export type Named =
  'objective' | 'misconception' | 'run' | 'recording' | 'choice of the question' | 'term';

export type AttributeType =
  | { kind: 'text' }
  /** Lower-case words joined by hyphens. */
  | { kind: 'id' }
  /** One of the parts of the mode. */
  | { kind: 'part' }
  /** Numbers of lines. */
  | { kind: 'lines' }
  | { kind: 'one-of'; values: readonly string[] }
  /** Some of the values, separated by spaces. */
  | { kind: 'some-of'; values: readonly string[] }
  | { kind: 'name'; of: Named }
  /** Names separated by spaces. */
  | { kind: 'names'; of: Named; fewest?: number; most?: number }
  /** The number of an epoch, or one of the places. */
  | { kind: 'epoch'; places: readonly string[] }
  /** Texts between signs "|", one a run. */
  | { kind: 'labels' }
  | { kind: 'number'; range: NumberRange }
  | { kind: 'pair'; range: NumberRange }
  | { kind: 'seconds' };

export interface AttributeRule {
  required: boolean;
  type: AttributeType;
  /** What holds where it is left out, in Markdown; nothing for a required one, and where leaving it out says enough. */
  fallback?: string;
  /** Half a sentence in Markdown: what it is for. */
  meaning: string;
}

export function required(type: AttributeType, meaning: string): AttributeRule {
  return { required: true, type, meaning };
}

export function optional(type: AttributeType, meaning: string, fallback?: string): AttributeRule {
  return { required: false, type, meaning, ...(fallback === undefined ? {} : { fallback }) };
}

/** What may be written, in Markdown, e.g. "one of `bars`, `lines`". */
export function sayType(type: AttributeType): string {
  switch (type.kind) {
    case 'text':
      return 'a text';
    case 'id':
      return 'lower-case words joined by hyphens';
    case 'part':
      return 'a part of the mode';
    case 'lines':
      return 'lines, such as `3-5,8`';
    case 'one-of':
      return `one of ${listCodes(type.values)}`;
    case 'some-of':
      return `some of ${listCodes(type.values)}`;
    case 'name':
      return `the ${NAMES[type.of].one}`;
    case 'names':
      return `${sayCount(type)} ${NAMES[type.of].many}, separated by spaces`;
    case 'epoch':
      return `the number of an epoch, or ${listCodes(type.places)}`;
    case 'labels':
      return 'a text for each run, separated by `|`';
    case 'number':
      return `a ${type.range.whole ? 'whole ' : ''}number ${sayRange(type.range)}`;
    case 'pair':
      return `two numbers, each ${sayRange(type.range)}`;
    case 'seconds':
      return 'whole seconds above 0';
    default:
      return type satisfies never;
  }
}

const NAMES: Readonly<Record<Named, { one: string; many: string }>> = {
  objective: { one: 'id of an objective', many: 'ids of objectives' },
  misconception: { one: 'id of a misconception', many: 'ids of misconceptions' },
  run: { one: 'name of a recorded run', many: 'names of recorded runs' },
  recording: { one: 'name of a file under `figures/`', many: 'names of files under `figures/`' },
  'choice of the question': { one: 'id of a choice', many: 'ids of choices' },
  term: { one: 'id of a term', many: 'ids of terms' },
};

function sayCount({ fewest = 1, most }: { fewest?: number; most?: number }): string {
  if (most === undefined) return 'the';
  return fewest > 1 ? `the ${fewest} to ${most}` : `up to ${most}`;
}

function sayRange({ above, below }: NumberRange): string {
  return `between ${above} and ${below}`;
}

export function listCodes(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

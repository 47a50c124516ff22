/** What guides say of an attribute or a field, as a row of a table. */
import { sayType, type AttributeRule } from '../vocabulary/attribute';
import type { FrontMatterFile } from './front-matter-files';
import { listFields, type FieldRow } from './list-fields';

/** Cells are Markdown. */
export interface GuideRow {
  name: string;
  takes: string;
  meaning: string;
  /** What happens where it is left out. */
  without: string;
}

export const FIELD_HEADS = ['field', 'takes', 'what it is', 'without it'] as const;
export const ATTRIBUTE_HEADS = ['attribute', 'takes', 'what it is', 'without it'] as const;

/** Without the fields of an experiment's task, which has a table of its own. */
export function rowsOfFields(file: FrontMatterFile): GuideRow[] {
  return listFields(file)
    .filter(({ path }) => !path.startsWith(TASK))
    .map((row) => rowOf(row, row.path));
}

/** Of an experiment's task. */
export function rowsOfTask(files: readonly FrontMatterFile[]): GuideRow[] {
  return files
    .flatMap(listFields)
    .filter(({ path }) => path.startsWith(TASK))
    .map((row) => rowOf(row, row.path.slice(TASK.length)));
}

const TASK = 'experiment.';

function rowOf({ type, required, fallback, meaning }: FieldRow, name: string): GuideRow {
  return { name: `\`${name}\``, takes: type, meaning, without: sayWithout(required, fallback) };
}

export function rowsOfAttributes(attributes: Readonly<Record<string, AttributeRule>>): GuideRow[] {
  return Object.entries(attributes).map(([name, { required, type, meaning, fallback }]) => ({
    name: `\`${name}\``,
    takes: sayType(type),
    meaning,
    without: sayWithout(required, fallback ?? null),
  }));
}

function sayWithout(required: boolean, fallback: string | null): string {
  return required ? 'needed' : (fallback ?? 'optional');
}

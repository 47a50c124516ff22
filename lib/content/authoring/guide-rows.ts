/** What guides say of an attribute or a field, as a row of a table. */
import { sayType, type AttributeRule } from '../vocabulary/attribute';
import type { FrontMatterFile } from './front-matter-files';
import { listFields } from './list-fields';

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

export function rowsOfFields(file: FrontMatterFile): GuideRow[] {
  return listFields(file).map(({ path, type, required, fallback, meaning }) => ({
    name: `\`${path}\``,
    takes: type,
    meaning,
    without: sayWithout(required, fallback),
  }));
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

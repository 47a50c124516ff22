/**
 * The part of Jupyter's notebook format 4.5 that is written here, after nbformat's own
 * nbformat.v4.5.schema.json. Objects are strict where that schema allows no further properties.
 */
import * as z from 'zod';

/** Unique within a notebook. */
const cellId = z.string().regex(/^[a-zA-Z0-9-_]{1,64}$/);
/** Lines, each but the last with its line feed. */
const source = z.array(z.string());
const metadata = z.record(z.string(), z.json());

const markdownCellSchema = z.strictObject({
  id: cellId,
  cell_type: z.literal('markdown'),
  metadata,
  source,
});

const codeCellSchema = z.strictObject({
  id: cellId,
  cell_type: z.literal('code'),
  metadata,
  source,
  /** Nothing was run yet. */
  execution_count: z.null(),
  outputs: z.tuple([]),
});

export const cellSchema = z.discriminatedUnion('cell_type', [markdownCellSchema, codeCellSchema]);
export type Cell = z.infer<typeof cellSchema>;

export const notebookSchema = z.strictObject({
  nbformat: z.literal(4),
  nbformat_minor: z.literal(5),
  metadata: z.looseObject({
    kernelspec: z.object({
      name: z.string(),
      display_name: z.string(),
      /** Which kernels speak it; Jupyter falls back on it where it has no kernel of that name. */
      language: z.string(),
    }),
    language_info: z.object({ name: z.string() }),
  }),
  cells: z
    .array(cellSchema)
    .refine((cells) => new Set(cells.map(({ id }) => id)).size === cells.length, {
      message: 'expected ids of cells to differ',
    }),
});
export type Notebook = z.infer<typeof notebookSchema>;

export function markdownCell(id: string, text: string): Cell {
  return { id, cell_type: 'markdown', metadata: {}, source: splitLines(text) };
}

export function codeCell(id: string, text: string): Cell {
  return {
    id,
    cell_type: 'code',
    metadata: {},
    source: splitLines(text),
    execution_count: null,
    outputs: [],
  };
}

function splitLines(text: string): string[] {
  return text.split(/(?<=\n)/);
}

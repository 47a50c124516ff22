/** The numbers of a drawing as a table, folded under it: every chart has one. */
import { DataTable } from './data-table';

/** The first cell of each row is its head. All cells are texts, already formatted. */
export function FigureTable({
  caption,
  heads,
  rows,
}: {
  caption: string;
  heads: readonly string[];
  rows: readonly (readonly string[])[];
}) {
  return (
    <details className="mt-2 text-2 print:hidden">
      <summary className="w-fit text-ink-2 underline decoration-line-strong underline-offset-4 hover:text-ink">
        The same numbers as a table
      </summary>
      <DataTable
        caption={caption}
        heads={heads}
        rows={rows.map((cells) => ({ key: cells[0]!, cells }))}
        className="mt-2"
      />
    </details>
  );
}

/** A table of the guide: what can be written, what it is, and what happens without it. */
import { DataTable } from '@/components/ui/data-table';
import { InlineMarkdown } from './inline-markdown';

export function GuideTable({
  caption,
  heads,
  rows,
}: {
  /** Names the table to those who cannot see its surroundings. */
  caption: string;
  heads: readonly string[];
  /** Cells are Markdown, as many as there are heads. */
  rows: readonly (readonly string[])[];
}) {
  return (
    <DataTable
      caption={caption}
      heads={heads}
      rows={rows.map((cells, place) => ({
        key: String(place),
        cells: cells.map((cell) => <InlineMarkdown key={cell} text={cell} />),
      }))}
      className="mt-4 mb-6 font-sans [&_table]:min-w-[38rem]"
    />
  );
}

/** A table of texts and small parts, each row headed by its first cell; scrolls by itself where it is too wide. */
import type { ReactNode } from 'react';
import { ScrollBox } from './scroll-box';

export interface DataRow {
  key: string;
  /** As many as there are heads. */
  cells: readonly ReactNode[];
}

export function DataTable({
  caption,
  heads,
  rows,
  className,
}: {
  /** Names the table to those who cannot see its surroundings. */
  caption: string;
  heads: readonly string[];
  rows: readonly DataRow[];
  className?: string;
}) {
  return (
    <ScrollBox label={caption} className={className}>
      <table className="w-full border-collapse text-2 tabular-nums">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-line-strong text-ink-3">
            {heads.map((head) => (
              <th key={head} scope="col" className="py-2 pr-4 align-bottom last:pr-0">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...rest] }) => (
            <tr key={key} className="border-b border-line align-top">
              <th scope="row" className="py-2 pr-4 text-ink">
                {first}
              </th>
              {rest.map((cell, place) => (
                <td key={place} className="py-2 pr-4 last:pr-0">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

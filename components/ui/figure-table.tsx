/** The numbers of a drawing as a table, folded under it: every chart has one. */
import { ScrollBox } from './scroll-box';

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
      <ScrollBox label={caption} className="mt-2">
        <table className="w-full tabular-nums">
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
            {rows.map(([head, ...cells]) => (
              <tr key={head} className="border-b border-line">
                <th scope="row" className="py-2 pr-4">
                  {head}
                </th>
                {cells.map((cell, place) => (
                  <td key={place} className="py-2 pr-4 last:pr-0">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}

'use client';
/** A table of what happened, the newest first; the older lines are there when asked for. */
import { type ReactNode, useState } from 'react';
import { Button } from './button';
import { ScrollBox } from './scroll-box';

const SHOWN_FIRST = 10;

export interface RecordLine {
  key: string;
  /** As many as there are heads; the first one heads its row. */
  cells: readonly ReactNode[];
}

export function RecordTable({
  caption,
  heads,
  lines,
}: {
  /** Names the table to those who cannot see its surroundings. */
  caption: string;
  heads: readonly string[];
  lines: readonly RecordLine[];
}) {
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, SHOWN_FIRST);
  return (
    <>
      <ScrollBox label={caption}>
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
            {shown.map(({ key, cells: [first, ...rest] }) => (
              <tr key={key} className="border-b border-line align-top">
                <th scope="row" className="py-2.5 pr-4 text-ink">
                  {first}
                </th>
                {rest.map((cell, place) => (
                  <td key={place} className="py-2.5 pr-4 last:pr-0">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {shown.length < lines.length && (
        <Button small className="mt-4" onClick={() => setAll(true)}>
          Show all {lines.length}
        </Button>
      )}
    </>
  );
}

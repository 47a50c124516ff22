'use client';
/** A table of what happened, the newest first; the older lines are there when asked for. */
import { useState } from 'react';
import { Button } from './button';
import { DataTable, type DataRow } from './data-table';

const SHOWN_FIRST = 10;

export type RecordLine = DataRow;

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
      <DataTable caption={caption} heads={heads} rows={shown} />
      {shown.length < lines.length && (
        <Button small className="mt-4" onClick={() => setAll(true)}>
          Show all {lines.length}
        </Button>
      )}
    </>
  );
}

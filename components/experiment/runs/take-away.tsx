'use client';
/** A run as files, and as a link to its settings. What stands in the files is decided in lib/interchange/run-files. */
import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { downloadFile } from '@/components/ui/download-file';
import { writeConfigLink } from '@/lib/core/experiment';
import type { RunRecord } from '@/lib/interchange/run-files/run-record';
import type { RunFileKind } from '@/lib/interchange/run-files/write-run-file';
import { CopyLink } from '../settings/copy-link';

const FILES: readonly (readonly [RunFileKind, string])[] = [
  ['notebook', 'Notebook'],
  ['script', 'Keras script'],
  ['json', 'JSON'],
  ['csv', 'CSV'],
];

export function TakeAway({ record, name }: { record: RunRecord; name: string }) {
  const [outcome, setOutcome] = useState('');
  const save = async (kind: RunFileKind): Promise<void> => {
    try {
      // The writers are of use to few visits, so they come when asked for.
      const { writeRunFile } = await import('@/lib/interchange/run-files/write-run-file');
      const file = writeRunFile(kind, record);
      const blob = new Blob([file.text], { type: `${file.mediaType};charset=utf-8` });
      downloadFile({ fileName: file.name, blob });
      setOutcome(`Saved as ${file.name}. Look for it where your browser keeps downloads.`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setOutcome(`The file could not be made; the run is kept. ${reason}`);
    }
  };
  return (
    <div role="group" aria-label={`Take ${name} away`} className="print:hidden">
      <div className="flex flex-wrap items-center gap-2">
        {FILES.map(([kind, title]) => (
          <Button key={kind} small onClick={() => void save(kind)}>
            <Download aria-hidden size={16} strokeWidth={1.75} />
            {title}
          </Button>
        ))}
        <CopyLink makeLink={() => linkTo(record)} disabled={false} />
      </div>
      <p aria-live="polite" className="mt-2 text-1 text-ink-3 empty:hidden">
        {outcome}
      </p>
    </div>
  );
}

/** Opens the lab with the settings of the run, on the page that is open. */
function linkTo({ run }: RunRecord): string {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}${writeConfigLink(run.config)}`;
}

'use client';
/** The record as a file: all of it to import again, or as statements for other programs. */
import { Download } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { RecordPart } from './record-part';
import { useExport } from './use-export';

export function ExportPart() {
  const { saveRecord, saveStatements } = useExport();
  return (
    <RecordPart
      id="export"
      title="Export"
      text="A file survives what a browser deletes, and brings your record to another device."
    >
      <div className="flex flex-wrap gap-3">
        <Button look="primary" onClick={() => void saveRecord()}>
          <Download aria-hidden size={20} strokeWidth={1.75} />
          Export the whole record
        </Button>
        <Button onClick={() => void saveStatements()}>
          <Download aria-hidden size={20} strokeWidth={1.75} />
          Export xAPI statements
        </Button>
      </div>
      <p className="mt-3 max-w-[44rem] text-2 text-ink-2">
        The whole record, of every learner on this device, is JSON Lines: a line an entry, each with
        a checksum. It can be imported here again. xAPI statements hold what the current learner
        did, for learning record stores and other programs.
      </p>
    </RecordPart>
  );
}

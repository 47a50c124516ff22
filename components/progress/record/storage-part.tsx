'use client';
/** Where the record stands at this moment, in words, and whether the browser promises to keep it. */
import { HardDrive, HardDriveUpload, Lock, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import {
  type Persistence,
  type RecordStatus,
  useRecordActions,
  useRecordStatus,
} from '@/lib/record/use-record';
import { RecordPart } from './record-part';

const PROMISES: Record<Persistence, string> = {
  kept: 'The browser promises to keep what this site stored, also when space is short.',
  'not-kept':
    'The browser made no promise: when space is short, it may delete what this site stored. An exported file is safe from that.',
  unknown: 'This browser cannot be asked. An exported file is safe whatever it does.',
};

export function StoragePart() {
  const status = useRecordStatus();
  const { requestPersistence } = useRecordActions();
  const [answer, setAnswer] = useState<Persistence | null>(null);
  return (
    <RecordPart
      id="storage"
      title="Saved in this browser"
      text="Each lesson, answer and run is written down when it happens. There is no account, and nothing is sent."
    >
      <StorageState status={status} />
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button small onClick={() => void requestPersistence().then(setAnswer)}>
          Ask the browser to keep it
        </Button>
        <p role="status" className="max-w-note text-2 text-ink-2">
          {answer && PROMISES[answer]}
        </p>
      </div>
    </RecordPart>
  );
}

function StorageState({ status }: { status: RecordStatus }) {
  switch (status.state) {
    case 'loading':
      return <p className="text-2 text-ink-2">Reading the record of this browser…</p>;
    case 'saving':
      return <Tag icon={HardDriveUpload}>Saving what you did last…</Tag>;
    case 'saved':
      return (
        <>
          <Tag icon={HardDrive}>Everything you did so far is saved</Tag>
          {status.notice && (
            <p className="mt-2 max-w-[44rem] text-2 text-caution">{status.notice}</p>
          )}
        </>
      );
    case 'unavailable':
      return (
        <>
          <Tag icon={TriangleAlert} tone="caution">
            Not saved, kept in memory: export it now
          </Tag>
          <p className="mt-2 max-w-[44rem] text-2">{status.message}</p>
        </>
      );
    case 'read-only':
      return (
        <>
          <Tag icon={Lock} tone="caution">
            Read only
          </Tag>
          <p className="mt-2 max-w-[44rem] text-2">{status.message}</p>
        </>
      );
    default:
      return status satisfies never;
  }
}

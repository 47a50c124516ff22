'use client';
/** Whether the learning record is kept. "Saved" only after the record says so; a failure is told in full under the header. */
import { HardDrive, HardDriveUpload, TriangleAlert } from 'lucide-react';
import { Page } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import { useRecordStatus } from '@/lib/record/use-record';

/** The short word in the header. Quiet to screen readers: each answer saves, and need not say so. */
export function SaveStatus() {
  const status = useRecordStatus();
  switch (status.state) {
    case 'loading':
      return null;
    case 'saving':
      return <Tag icon={HardDriveUpload}>Saving…</Tag>;
    case 'saved':
      return <Tag icon={HardDrive}>Saved on this device</Tag>;
    case 'unavailable':
      return (
        <Tag icon={TriangleAlert} tone="caution">
          Not saved
        </Tag>
      );
    default:
      return status satisfies never;
  }
}

/** The sentence for a record that cannot be kept; announced when it appears. */
export function SaveFailure() {
  const status = useRecordStatus();
  return (
    <div role="status" className="print:hidden">
      {status.state === 'unavailable' && (
        <div className="border-b border-line bg-caution-soft text-2 text-caution">
          <Page bare>
            <p className="flex max-w-[46rem] gap-2 py-3">
              <TriangleAlert aria-hidden size={20} strokeWidth={1.75} className="flex-none" />
              <span>
                <strong className="font-semibold">Not saved:</strong> {status.message}
              </span>
            </p>
          </Page>
        </div>
      )}
    </div>
  );
}

'use client';
/** Whether the learning record is kept. "Saved" only after the record says so; trouble is told in full under the header. */
import { HardDrive, HardDriveUpload, Lock, TriangleAlert } from 'lucide-react';
import { Page } from '@/components/ui/page';
import { PageLink } from '@/components/ui/page-link';
import { Tag } from '@/components/ui/tag';
import { type RecordStatus, useRecordStatus } from '@/lib/record/use-record';

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
    case 'read-only':
      return (
        <Tag icon={Lock} tone="caution">
          Read only
        </Tag>
      );
    default:
      return status satisfies never;
  }
}

/** The sentence for a record that is in trouble; announced when it appears. */
export function SaveFailure() {
  const trouble = findTrouble(useRecordStatus());
  return (
    <div role="status" className="print:hidden">
      {trouble && (
        <div className="border-b border-line bg-caution-soft text-2 text-caution">
          <Page bare>
            <p className="flex max-w-[46rem] gap-2 py-3">
              <TriangleAlert aria-hidden size={20} strokeWidth={1.75} className="flex-none" />
              <span>
                <strong className="font-semibold">{trouble.head}</strong> {trouble.message}{' '}
                <PageLink href="/progress#export" className="font-medium text-caution underline">
                  Export your record
                </PageLink>
              </span>
            </p>
          </Page>
        </div>
      )}
    </div>
  );
}

function findTrouble(status: RecordStatus): { head: string; message: string } | null {
  switch (status.state) {
    case 'loading':
    case 'saving':
      return null;
    case 'saved':
      return status.notice === undefined
        ? null
        : { head: 'An earlier record was set aside.', message: status.notice };
    case 'unavailable':
      return { head: 'Not saved:', message: status.message };
    case 'read-only':
      return { head: 'Read only:', message: status.message };
    default:
      return status satisfies never;
  }
}

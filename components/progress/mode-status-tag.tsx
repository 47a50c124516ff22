/** How far a mode is, as a word with an icon. */
import { Circle, CircleCheck, CircleDashed, CircleDot } from 'lucide-react';
import { Tag } from '@/components/ui/tag';
import type { ModeStatus } from '@/lib/core/modes';

/** A null status is a mode whose lesson is not written. */
export function ModeStatusTag({
  status,
  className,
}: {
  status: ModeStatus | null;
  className?: string;
}) {
  if (!status) {
    return (
      <Tag icon={CircleDashed} className={className}>
        Not written yet
      </Tag>
    );
  }
  switch (status.state) {
    case 'done':
      return (
        <Tag icon={CircleCheck} tone="accent" className={className}>
          {status.note ?? 'Done'}
        </Tag>
      );
    case 'started':
      return (
        <Tag icon={CircleDot} className={className}>
          {status.note ?? 'Started'}
        </Tag>
      );
    case 'not-started':
      return (
        <Tag icon={Circle} className={className}>
          {status.note ?? 'Not started'}
        </Tag>
      );
    default:
      return status.state satisfies never;
  }
}

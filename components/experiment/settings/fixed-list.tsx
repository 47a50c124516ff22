/** What may not be changed: shown as settings that are locked, so that the task's borders are seen. */
import { Lock } from 'lucide-react';
import type { ExperimentTask } from '@/lib/core/experiment';
import { listFixed } from './list-fixed';

export function FixedList({ task }: { task: ExperimentTask }) {
  return (
    <dl className="grid grid-cols-[6.5rem_minmax(0,1fr)] text-2">
      {listFixed(task).map(({ label, text }) => (
        <div key={label} className="col-span-2 grid grid-cols-subgrid py-1.5">
          <dt className="flex h-5 items-center gap-1.5 text-ink-3">
            <Lock aria-hidden size={14} strokeWidth={1.75} className="flex-none" />
            {label}
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

'use client';
/** Says that a run was deleted and offers it back; gets the focus, since the button that was pressed is gone. */
import { Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import type { Deletion } from './use-run-edits';

export function DeletionNotice({ deletion, onUndo }: { deletion: Deletion; onUndo: () => void }) {
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => ref.current?.focus(), [deletion]);
  return (
    <p
      role="status"
      className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-1 rounded-1 bg-sunken px-3 py-2 text-2"
    >
      Run {deletion.number} is deleted. Later runs are numbered anew.
      <Button ref={ref} small onClick={onUndo}>
        <Undo2 aria-hidden size={16} strokeWidth={1.75} />
        Undo
      </Button>
    </p>
  );
}

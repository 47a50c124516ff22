/** What can be done with a run of the table. */
import { Download, PencilLine, RotateCcw, Trash2, type LucideIcon } from 'lucide-react';
import type { RefObject } from 'react';
import { Button } from '@/components/ui/button';

export type OpenPart = 'take-away' | 'note' | null;

export function RunActionsCell({
  number,
  isLocked,
  isOnRecord,
  open,
  partId,
  noteRef,
  onUseAgain,
  onOpen,
  onDelete,
}: {
  number: number;
  /** True while something is trained: settings cannot change then. */
  isLocked: boolean;
  isOnRecord: boolean;
  /** The part that is open below the run. */
  open: OpenPart;
  /** Of the row that holds it. */
  partId: string;
  /** The button that opens name and note. */
  noteRef: RefObject<HTMLButtonElement | null>;
  onUseAgain: () => void;
  onOpen: (part: OpenPart) => void;
  onDelete: () => void;
}) {
  const unfold = (part: NonNullable<OpenPart>) => ({
    'aria-expanded': open === part,
    'aria-controls': open === part ? partId : undefined,
    onClick: () => onOpen(open === part ? null : part),
  });
  return (
    <td className="py-1.5 whitespace-nowrap">
      <div className="grid grid-cols-[auto_auto] justify-start justify-items-start">
        <Button
          look="quiet"
          small
          disabled={isLocked}
          aria-label={`Use the settings of run ${number} again`}
          title="Use these settings again"
          onClick={onUseAgain}
        >
          <Icon icon={RotateCcw} />
        </Button>
        {isOnRecord && (
          <>
            <Button
              look="quiet"
              small
              aria-label={`Take run ${number} away`}
              title="Take it away as a file or a link"
              {...unfold('take-away')}
            >
              <Icon icon={Download} />
            </Button>
            <Button
              look="quiet"
              small
              ref={noteRef}
              aria-label={`Name run ${number} or note something`}
              title="Name it, or note something"
              {...unfold('note')}
            >
              <Icon icon={PencilLine} />
            </Button>
            <Button
              look="quiet"
              small
              aria-label={`Delete run ${number}`}
              title="Delete this run"
              onClick={onDelete}
            >
              <Icon icon={Trash2} />
            </Button>
          </>
        )}
      </div>
    </td>
  );
}

function Icon({ icon: Shape }: { icon: LucideIcon }) {
  return <Shape aria-hidden size={16} strokeWidth={1.75} />;
}

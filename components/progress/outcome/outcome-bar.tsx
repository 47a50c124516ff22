'use client';
/** How the last action came out, at the foot of the view for as long as it is not closed. */
import { CircleCheck, TriangleAlert, Undo2, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { useRecordActions } from '@/lib/record/use-record';
import type { Outcome, ShownOutcome } from './outcome';

export function OutcomeBar({
  outcome,
  onReport,
  onClose,
}: {
  outcome: ShownOutcome | null;
  onReport: (outcome: Outcome) => void;
  onClose: () => void;
}) {
  const { undo } = useRecordActions();
  const undoButton = useRef<HTMLButtonElement>(null);
  const closeButton = useRef<HTMLButtonElement>(null);

  // The control that was used may be gone with what it belonged to, and the focus with it.
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    (undoButton.current ?? closeButton.current)?.focus({ preventScroll: true });
  }, [outcome?.number]);

  function close() {
    onClose();
    returnFocus(outcome?.returnTo);
  }

  async function takeBack({ undoId, undoneText, returnTo }: Outcome) {
    if (!undoId) return;
    returnFocus(returnTo);
    await undo(undoId);
    onReport({ text: undoneText ?? 'Taken back.', ...(returnTo && { returnTo }) });
  }

  function closeByEscape(event: KeyboardEvent) {
    if (event.key === 'Escape') close();
  }

  const Icon = outcome?.failed ? TriangleAlert : CircleCheck;
  return (
    <div className="pointer-events-none sticky bottom-4 z-10 mt-8 flex justify-center print:hidden">
      <div role="status" className="max-w-full">
        {outcome && (
          <div className="pointer-events-auto flex items-start gap-3 rounded-2 border border-line-strong bg-surface py-2 pr-2 pl-4 shadow-float">
            <span
              className={`flex h-8 flex-none items-center ${outcome.failed ? 'text-caution' : 'text-ink-2'}`}
            >
              <Icon aria-hidden size={20} strokeWidth={1.75} />
            </span>
            <p className="max-w-note py-1 text-2 leading-6">{outcome.text}</p>
            {outcome.undoId && (
              <Button
                ref={undoButton}
                small
                onKeyDown={closeByEscape}
                onClick={() => void takeBack(outcome)}
              >
                <Undo2 aria-hidden size={16} strokeWidth={1.75} />
                Undo
              </Button>
            )}
            <Button
              ref={closeButton}
              small
              look="quiet"
              aria-label="Close this message"
              onKeyDown={closeByEscape}
              onClick={close}
            >
              <X aria-hidden size={16} strokeWidth={1.75} />
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}

/** To the place named, or else to the page's heading: never nowhere. */
function returnFocus(id: string | undefined): void {
  const place = (id && document.getElementById(id)) || document.getElementById('progress');
  place?.focus();
}

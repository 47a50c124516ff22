'use client';
/** Asks before something large is done. A native dialog: Escape cancels, and the focus goes back by itself. */
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button';

/** Open for as long as it is there. */
export function ConfirmDialog({
  title,
  confirm,
  cancel = 'Cancel',
  onConfirm,
  onCancel,
  children,
}: {
  title: string;
  /** What the button says. */
  confirm: string;
  /** What the button that changes nothing says. */
  cancel?: string;
  onConfirm: () => void;
  onCancel: () => void;
  children: ReactNode;
}) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      // Also when the learner presses Escape; React then takes the dialog out of the page.
      onCancel={(event) => {
        event.preventDefault();
        dialog.current?.close();
        onCancel();
      }}
      className="m-auto w-[min(30rem,calc(100vw-2rem))] rounded-2 border border-line-strong bg-surface p-6 text-ink shadow-float backdrop:bg-[#0008]"
    >
      <h2 id={`${id}-title`} className="text-5">
        {title}
      </h2>
      <div id={`${id}-text`} className="mt-2 text-pretty text-ink-2">
        {children}
      </div>
      <div className="mt-6 flex flex-wrap justify-end gap-3">
        <Button
          onClick={() => {
            dialog.current?.close();
            onCancel();
          }}
        >
          {cancel}
        </Button>
        <Button
          look="primary"
          onClick={() => {
            dialog.current?.close();
            onConfirm();
          }}
        >
          {confirm}
        </Button>
      </div>
    </dialog>
  );
}

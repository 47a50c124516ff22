'use client';
/** Takes files: chosen by button or keyboard, or dropped. What is done with it is decided elsewhere. */
import { FileUp } from 'lucide-react';
import { type DragEvent, type Ref, useState } from 'react';
import clsx from 'clsx';

export function FileField({
  label,
  accept,
  inputRef,
  multiple = false,
  onFiles,
}: {
  label: string;
  accept: string;
  inputRef?: Ref<HTMLInputElement>;
  multiple?: boolean;
  /** At least one; one alone without `multiple`. */
  onFiles: (files: File[]) => void;
}) {
  const [isOver, setIsOver] = useState(false);

  function take(list: FileList | null) {
    const files = [...(list ?? [])].slice(0, multiple ? undefined : 1);
    if (files.length > 0) onFiles(files);
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  }

  return (
    <label
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      className={clsx(
        'flex cursor-pointer flex-wrap items-center gap-x-4 gap-y-2 rounded-2 border border-dashed p-4 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent sm:p-6',
        isOver ? 'border-accent bg-accent-soft' : 'border-line-strong hover:bg-sunken',
      )}
    >
      <FileUp aria-hidden size={20} strokeWidth={1.75} className="flex-none text-ink-2" />
      <span className="font-medium">{label}</span>
      <span aria-hidden className="text-2 text-ink-2">
        or drop {multiple ? 'them' : 'it'} here
      </span>
      <input
        ref={inputRef}
        type="file"
        accept={accept}
        multiple={multiple}
        onChange={({ target }) => {
          take(target.files);
          // So that choosing the same file again is a change again.
          target.value = '';
        }}
        className="sr-only"
      />
    </label>
  );
}

'use client';
/** A name and a note for a run. Both may be empty. */
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { RUN_NAME_MAX, RUN_NOTE_MAX, type RunNote } from '@/lib/core/progress';
import { TextField } from '../settings/text-field';

export function RunNoteForm({
  number,
  note: before,
  onSave,
  onCancel,
}: {
  number: number;
  note: RunNote;
  onSave: (note: RunNote) => void;
  onCancel: () => void;
}) {
  const [name, setName] = useState(before.name);
  const [note, setNote] = useState(before.note);
  const noteId = useId();
  const formRef = useRef<HTMLFormElement>(null);
  // It was opened to type into.
  useEffect(() => formRef.current?.querySelector('input')?.focus(), []);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    onSave({ name: name.trim(), note: note.trim() });
  };
  return (
    <form
      ref={formRef}
      aria-label={`Name and note of run ${number}`}
      className="grid w-[min(28rem,75vw)] gap-3 p-1"
      onSubmit={onSubmit}
    >
      <TextField
        label="Name"
        value={name}
        maxLength={RUN_NAME_MAX}
        onChange={setName}
        problem={null}
        note={`At most ${RUN_NAME_MAX} characters, for the charts and this table.`}
      />
      <div>
        <label htmlFor={noteId} className="mb-1 block font-medium">
          Note
        </label>
        <textarea
          id={noteId}
          value={note}
          rows={3}
          maxLength={RUN_NOTE_MAX}
          onChange={(event) => setNote(event.target.value)}
          className="block w-full rounded-1 border border-line-strong bg-surface px-3 py-2"
        />
        <p className="mt-1 text-1 text-ink-3">
          {note.length} of {RUN_NOTE_MAX} characters.
        </p>
      </div>
      <div className="flex gap-2">
        <Button type="submit" look="primary" small>
          Save
        </Button>
        <Button small onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

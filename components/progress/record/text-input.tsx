/** A line of text with its label and a button that takes it. An empty line is refused with a sentence. */
import { type FormEvent, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';

export function TextInput({
  label,
  button,
  initial = '',
  maxLength,
  emptyText,
  onTake,
}: {
  label: string;
  button: string;
  initial?: string;
  maxLength: number;
  /** What is said where nothing was typed. */
  emptyText: string;
  /** Gets the text without spaces around it. */
  onTake: (text: string) => void;
}) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(initial);
  const [isRefused, setIsRefused] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    const taken = text.trim();
    setIsRefused(taken === '');
    if (taken === '') {
      input.current?.focus();
      return;
    }
    setText(initial);
    onTake(taken);
  }

  return (
    <form onSubmit={submit} noValidate>
      <label htmlFor={id} className="block text-2 font-medium">
        {label}
      </label>
      <div className="mt-1 flex flex-wrap gap-2">
        <input
          ref={input}
          id={id}
          value={text}
          maxLength={maxLength}
          autoComplete="off"
          aria-invalid={isRefused}
          aria-describedby={isRefused ? `${id}-refused` : undefined}
          onChange={(event) => setText(event.target.value)}
          className="min-h-10 w-56 max-w-full rounded-1 border border-line-strong bg-surface px-3 py-2 aria-invalid:border-wrong"
        />
        <Button type="submit">{button}</Button>
      </div>
      <p id={`${id}-refused`} role="alert" className="mt-1 text-2 text-wrong">
        {isRefused && emptyText}
      </p>
    </form>
  );
}

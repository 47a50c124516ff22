'use client';
/** A blank within code: a field while it is asked for, then what was typed, marked right or wrong. */
import clsx from 'clsx';
import { Check, X } from 'lucide-react';
import { use } from 'react';
import { ANSWER_FIELD } from '../../focus-open-field';
import { BlanksContext } from './blanks-context';

const BOX =
  'relative mx-px my-0.5 inline-block min-w-[4ch] rounded-[3px] border px-1.5 align-baseline font-mono text-[1em] leading-[1.375rem] whitespace-pre';

export function BlankField({ id }: { id: string }) {
  const state = use(BlanksContext);
  if (!state) throw new Error(`Blank "${id}" stands outside of a question.`);
  const { ids, widths, texts, describedBy, disabled, onType, rights } = state;
  const text = texts[id] ?? '';
  const name = `blank ${ids.indexOf(id) + 1} of ${ids.length}`;
  const width = `calc(${Math.max(widths[id] ?? 0, text.length)}ch + 1rem)`;
  if (onType) {
    return (
      <input
        type="text"
        value={text}
        onChange={(event) => onType(id, event.target.value)}
        aria-label={name}
        aria-describedby={describedBy}
        disabled={disabled}
        maxLength={200}
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        style={{ width }}
        className={clsx(
          BOX,
          'border-accent bg-surface text-ink disabled:cursor-not-allowed disabled:border-line-strong disabled:text-ink-3',
        )}
        {...ANSWER_FIELD}
      />
    );
  }
  const right = rights?.[id] ?? null;
  const Icon = right ? Check : X;
  return (
    <span
      className={clsx(
        BOX,
        right === null && 'border-line-strong bg-surface',
        right === true && 'border-correct bg-correct-soft text-correct',
        right === false && 'border-wrong bg-wrong-soft text-wrong',
      )}
    >
      <span className="sr-only">{name}: </span>
      {text === '' ? <span className="text-ink-3">empty</span> : text}
      {right !== null && (
        <>
          <Icon aria-hidden size={14} strokeWidth={2.25} className="ml-1 inline align-[-2px]" />
          <span className="sr-only">, {right ? 'right' : 'wrong'}</span>
        </>
      )}
    </span>
  );
}

/**
 * A list whose items move: by their buttons, by Alt with an arrow key, or dragged by their handle. Every
 * move is announced. The order shown is no answer until the learner moves something or takes it as it is.
 */
import clsx from 'clsx';
import { ArrowDown, ArrowUp, Check, GripVertical } from 'lucide-react';
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
import { ANSWER_FIELD } from '../../focus-open-field';
import type { FieldsProps } from '../kind-look';
import { currentOrder, moveItem } from './move-item';
import { useDragOrder } from './use-drag-order';

type Direction = 'up' | 'down';

const STEPS: Record<Direction, -1 | 1> = { up: -1, down: 1 };

export function OrderingFields({
  asked: { parts },
  order,
  response,
  onChange,
  name,
  describedBy,
  disabled,
}: FieldsProps<'ordering'>) {
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const [announcement, announce] = useState('');
  const refocus = useRef<{ item: string; direction: Direction } | null>(null);
  const ids = currentOrder(order, response.chosen);
  const isTaken = response.chosen.length > 0;
  const labelOf = (item: string) => parts.find((part) => part.id === item)?.label ?? item;

  // An element that moves in the page loses the focus.
  useLayoutEffect(() => {
    if (!refocus.current) return;
    const { item, direction } = refocus.current;
    refocus.current = null;
    const row = [...(list.current?.children ?? [])][ids.indexOf(item)];
    row?.querySelector<HTMLElement>(`[data-move="${direction}"]`)?.focus();
  }, [ids]);

  function place(item: string, to: number) {
    onChange({ chosen: [...moveItem(ids, item, to)], texts: {} });
  }

  function sayPlace(item: string, at: number) {
    announce(`${labelOf(item)}: place ${at + 1} of ${ids.length}.`);
  }

  function move(item: string, direction: Direction) {
    const from = ids.indexOf(item);
    const to = from + STEPS[direction];
    if (disabled || to < 0 || to >= ids.length) {
      announce(`${labelOf(item)} is ${to < 0 ? 'the first' : 'the last'} already.`);
      return;
    }
    refocus.current = { item, direction };
    place(item, to);
    sayPlace(item, to);
  }

  const { dragged, grab } = useDragOrder(list, place, (item) => sayPlace(item, ids.indexOf(item)));

  function moveByKey(item: string) {
    return (event: KeyboardEvent) => {
      if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
      event.preventDefault();
      move(item, event.key === 'ArrowUp' ? 'up' : 'down');
    };
  }

  return (
    <fieldset
      disabled={disabled}
      aria-describedby={clsx(`${id}-help`, describedBy)}
      className="min-w-0"
    >
      <legend className="sr-only">Items of {name}, to be put in order</legend>
      <p id={`${id}-help`} className="mb-3 text-2 text-ink-2">
        First at the top. Move an item by its buttons, by Alt and an arrow key, or by dragging its
        handle.
      </p>
      <ol ref={list} className="grid gap-2">
        {ids.map((item, index) => (
          <li
            key={item}
            data-item={item}
            className={clsx(
              'grid grid-cols-[auto_1rem_minmax(0,1fr)_auto] items-center gap-x-2 rounded-2 border py-1.5 pr-2 pl-1 sm:gap-x-3 sm:pl-2',
              item === dragged
                ? 'border-accent bg-accent-soft shadow-[inset_0_0_0_1px_var(--color-accent)]'
                : 'border-line-strong bg-surface',
            )}
          >
            <span
              aria-hidden
              onPointerDown={disabled ? undefined : grab(item)}
              className={clsx(
                'flex h-11 w-6 touch-none items-center justify-center text-ink-3 select-none',
                item === dragged ? 'cursor-grabbing' : 'cursor-grab',
              )}
            >
              <GripVertical size={20} strokeWidth={1.75} />
            </span>
            <span className="font-semibold text-ink-3 tabular-nums">{index + 1}</span>
            <span className="min-w-0 py-1.5">{parts.find((part) => part.id === item)?.text}</span>
            <span className="flex gap-1">
              {(['up', 'down'] as const).map((direction) => (
                <MoveButton
                  key={direction}
                  direction={direction}
                  label={labelOf(item)}
                  isAtEnd={index === (direction === 'up' ? 0 : ids.length - 1)}
                  onMove={() => move(item, direction)}
                  onKeyDown={moveByKey(item)}
                />
              ))}
            </span>
          </li>
        ))}
      </ol>
      <Button
        small
        aria-disabled={isTaken}
        onClick={isTaken ? undefined : () => onChange({ chosen: [...ids], texts: {} })}
        className="mt-3 aria-disabled:cursor-default aria-disabled:border-transparent aria-disabled:bg-transparent aria-disabled:px-0 aria-disabled:text-ink-2"
      >
        {isTaken && <Check aria-hidden size={16} strokeWidth={1.75} />}
        {isTaken ? 'This order is your answer' : 'Take the order as it is'}
      </Button>
      <p role="status" className="sr-only">
        {announcement}
      </p>
    </fieldset>
  );
}

/** Stays in reach at the end of the list, so that the focus is not lost there. */
function MoveButton({
  direction,
  label,
  isAtEnd,
  onMove,
  onKeyDown,
}: {
  direction: Direction;
  label: string;
  isAtEnd: boolean;
  onMove: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}) {
  const Icon = direction === 'up' ? ArrowUp : ArrowDown;
  return (
    <Button
      look="quiet"
      data-move={direction}
      aria-disabled={isAtEnd}
      aria-label={`Move ${direction}: ${label}`}
      onClick={onMove}
      onKeyDown={onKeyDown}
      className="w-10 px-0! aria-disabled:cursor-default aria-disabled:text-line-strong"
      {...(direction === 'down' && ANSWER_FIELD)}
    >
      <Icon aria-hidden size={20} strokeWidth={1.75} />
    </Button>
  );
}

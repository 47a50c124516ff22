'use client';
/** The keys of a calendar: arrows by days and weeks, Home and End within the week, Page keys by months. */
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { addDays, addMonths, type Day } from './month-days';

/** `onMove` gets a day that may lie beyond the ends. The chosen day is the one with `tabindex="0"`. */
export function useDayKeys(
  day: Day,
  onMove: (day: Day) => void,
): {
  grid: RefObject<HTMLTableElement | null>;
  onKeyDown: (event: KeyboardEvent) => void;
} {
  const grid = useRef<HTMLTableElement>(null);
  const movedByKey = useRef(false);

  useEffect(() => {
    if (!movedByKey.current) return;
    movedByKey.current = false;
    grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [day]);

  function onKeyDown(event: KeyboardEvent): void {
    const to = event.ctrlKey || event.altKey || event.metaKey ? null : findTarget(event.key, day);
    if (to === null) return;
    event.preventDefault();
    movedByKey.current = true;
    onMove(to);
  }

  return { grid, onKeyDown };
}

function findTarget(key: string, day: Day): Day | null {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, -weekday);
    case 'End':
      return addDays(day, 6 - weekday);
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    default:
      return null;
  }
}

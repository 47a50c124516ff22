'use client';
/** The keys of a review card. They work while the focus is on or in the card, so they are in no one's way elsewhere. */
import { useEffect, useRef, type RefObject } from 'react';
import { RATINGS, type Rating } from '@/lib/core/progress';

export interface CardKeys {
  onFlip: () => void;
  /** Null while the card is not turned. */
  onRate: ((rating: Rating) => void) | null;
  /** Null where there is nothing to take back. */
  onUndo: (() => void) | null;
}

export function useCardKeys(within: RefObject<HTMLElement | null>, keys: CardKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const element = within.current;
    if (!element) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (act(event, latest.current)) event.preventDefault();
    };
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, [within]);
}

/** False where the key means nothing here. */
function act(event: KeyboardEvent, { onFlip, onRate, onUndo }: CardKeys): boolean {
  if (event.metaKey || event.ctrlKey || event.altKey || event.repeat) return false;
  if (event.key === ' ' || event.key === 'Enter') {
    // On a button these keys press it.
    if (event.target instanceof Element && event.target.closest('button, a, summary')) return false;
    onFlip();
    return true;
  }
  const rating = RATINGS[Number(event.key) - 1];
  const does = rating ? onRate && (() => onRate(rating)) : event.key === 'u' && onUndo;
  if (!does) return false;
  does();
  return true;
}

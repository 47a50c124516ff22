'use client';
/** Calls once when an element was in view and the page had nothing else to do. */
import { useEffect, type RefObject } from 'react';

/** Long enough that scrolling past does not count. */
const STAY_MS = 800;

export function useInView(
  ref: RefObject<HTMLElement | null>,
  isWanted: boolean,
  onInView: () => void,
): void {
  useEffect(() => {
    const element = ref.current;
    if (!element || !isWanted) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver(([entry]) => {
      clearTimeout(timer);
      if (!entry?.isIntersecting) return;
      timer = setTimeout(() => {
        observer.disconnect();
        whenIdle(onInView);
      }, STAY_MS);
    });
    observer.observe(element);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [ref, isWanted, onInView]);
}

/** Safari has no requestIdleCallback. */
function whenIdle(callback: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(callback, { timeout: 2_000 });
  else callback();
}

'use client';
/** Keeps a drawing on a canvas true: it follows the width of its place, the theme, printing and late fonts. */
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';

/** Draws into the element at this width (CSS pixels); returns how to take the drawing away. */
type Draw = (element: HTMLElement, width: number) => Promise<() => void>;

/** Returns the ref of the element to draw into. `draw` has to be the same function until its drawing changes. */
export function useDrawing(draw: Draw): (element: HTMLDivElement | null) => void {
  const place = useRef<HTMLDivElement | null>(null);
  const [width, setWidth] = useState(0);
  const looks = useSyncExternalStore(subscribeToLooks, readLooks, () => '');

  const ref = useCallback((element: HTMLDivElement | null) => {
    place.current = element;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const element = place.current;
    if (!element || width === 0) return;
    let isOver = false;
    let takeAway = (): void => {};
    void draw(element, width).then((end) => {
      if (isOver) end();
      else takeAway = end;
    });
    return () => {
      isOver = true;
      takeAway();
    };
  }, [draw, width, looks]);

  return ref;
}

const MEDIA = ['(prefers-color-scheme: dark)', 'print'];

/** Everything that changes colours or letters without changing the page's own state. */
function readLooks(): string {
  const media = MEDIA.map((query) => window.matchMedia(query).matches);
  const { theme } = document.documentElement.dataset;
  return [theme ?? 'auto', ...media, document.fonts.status].join(' ');
}

function subscribeToLooks(onChange: () => void): () => void {
  const queries = MEDIA.map((query) => window.matchMedia(query));
  const theme = new MutationObserver(onChange);
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  for (const query of queries) query.addEventListener('change', onChange);
  document.fonts.addEventListener('loadingdone', onChange);
  return () => {
    theme.disconnect();
    for (const query of queries) query.removeEventListener('change', onChange);
    document.fonts.removeEventListener('loadingdone', onChange);
  };
}

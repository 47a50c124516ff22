'use client';
/**
 * Puts its children into the page when their place comes near the window, so that a page full of
 * examples loads only those that are looked at. `className` reserves about their height.
 */
import { type ReactNode, useEffect, useRef, useState } from 'react';

/** How near to the window. */
const NEAR = '240px';

export function WhenNear({ className, children }: { className: string; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        setNear(true);
      },
      { rootMargin: NEAR },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return (
    <div ref={place} className={className}>
      {isNear && children}
    </div>
  );
}

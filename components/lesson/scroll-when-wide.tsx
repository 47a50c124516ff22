'use client';
/** Holds what may be too wide for the page. Only when it is, it scrolls and the keyboard can reach it. */
import clsx from 'clsx';
import { type ReactNode, useEffect, useRef, useState } from 'react';

export function ScrollWhenWide({
  label,
  className,
  children,
}: {
  /** Says what is inside. */
  label: string;
  className?: string;
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [isWide, setWide] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      setWide(element.scrollWidth > element.clientWidth);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const reachable = isWide ? { role: 'group', 'aria-label': label, tabIndex: 0 } : {};
  return (
    <div
      ref={box}
      className={clsx('overflow-x-auto print:overflow-visible', className)}
      {...reachable}
    >
      {children}
    </div>
  );
}

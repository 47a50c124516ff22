'use client';
/** Something large, such as the lab, that is shown when it is asked for. */
import { Play } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';

export function OnDemand({
  offer,
  children,
}: {
  /** On the button. */
  offer: string;
  children: ReactNode;
}) {
  const [isWanted, setWanted] = useState(false);
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that had the focus is gone.
    shown.current?.focus({ preventScroll: true });
  }, [isWanted]);
  if (isWanted) {
    return (
      <div ref={shown} tabIndex={-1} className="outline-none">
        {children}
      </div>
    );
  }
  return (
    <Button onClick={() => setWanted(true)}>
      <Play aria-hidden size={20} strokeWidth={1.75} />
      {offer}
    </Button>
  );
}

'use client';
/** Prints the lesson, once the figures that wait to be seen are drawn. How paper looks is decided in globals.css. */
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { drawAllFigures } from '@/components/ui/draw-figures';

export function PrintLesson() {
  const [isWaiting, setWaiting] = useState(false);

  async function print(): Promise<void> {
    setWaiting(true);
    await drawAllFigures();
    setWaiting(false);
    window.print();
  }

  return (
    <Button
      look="quiet"
      small
      aria-disabled={isWaiting}
      onClick={() => {
        if (!isWaiting) void print();
      }}
      className="max-md:ml-auto max-sm:px-2! print:hidden"
    >
      <Printer aria-hidden size={16} strokeWidth={1.75} />
      {/* Its line stays in view, and is to stay one line on a phone too. */}
      <span className="max-sm:sr-only">Print</span>
    </Button>
  );
}

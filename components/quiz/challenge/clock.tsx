'use client';
/** The time left for a try, told calmly: no colour changes, nothing blinks. It is spoken once, when a minute is left. */
import { Timer } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { formatClock } from './format-clock';

const LAST_MINUTE_MS = 60_000;

export function Clock({
  remainingMs,
  seconds,
  onSwitchOff,
}: {
  /** In [0, seconds · 1000]. */
  remainingMs: number;
  /** The limit. */
  seconds: number;
  onSwitchOff: () => void;
}) {
  const isLastMinute = seconds * 1000 > LAST_MINUTE_MS && remainingMs <= LAST_MINUTE_MS;
  return (
    <div className="mb-6 border-b border-line">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pb-2 text-2 text-ink-2">
        <span className="flex items-center gap-2">
          <Timer aria-hidden size={20} strokeWidth={1.75} />
          <span>
            <span role="timer" className="font-semibold text-ink tabular-nums">
              {formatClock(remainingMs)}
            </span>{' '}
            left of {formatClock(seconds * 1000)}
          </span>
        </span>
        <Button small look="quiet" onClick={onSwitchOff} className="ml-auto">
          Switch the clock off
        </Button>
      </div>
      <div
        aria-hidden
        className="h-0.5 bg-accent"
        style={{ width: `${(remainingMs / seconds) * 0.1}%` }}
      />
      <p aria-live="polite" className="sr-only">
        {isLastMinute && 'One minute left.'}
      </p>
    </div>
  );
}

'use client';
/** Pause, go on and stop, as far as the run's state has a use for them. */
import { Pause, Play, Square } from 'lucide-react';
import { Button } from '@/components/ui/button';
import type { RunState } from '../run-state';

export interface RunCommands {
  onPause: () => void;
  onGoOn: () => void;
  onStop: () => void;
}

export function RunActions({
  state,
  onPause,
  onGoOn,
  onStop,
}: RunCommands & { state: Extract<RunState, { asked: unknown }> }) {
  const { kind, asked } = state;
  return (
    <div className="flex gap-2 max-sm:w-full max-sm:*:flex-1 sm:ml-auto">
      {kind === 'training' && (
        <Button small disabled={asked !== null} onClick={onPause}>
          <Pause aria-hidden size={16} strokeWidth={1.75} />
          {asked === 'pause' ? 'Pausing' : 'Pause'}
        </Button>
      )}
      {kind === 'paused' && (
        <Button small disabled={asked !== null} onClick={onGoOn}>
          <Play aria-hidden size={16} strokeWidth={1.75} />
          {asked === 'go-on' ? 'Going on' : 'Go on'}
        </Button>
      )}
      <Button small disabled={asked === 'stop'} onClick={onStop}>
        <Square aria-hidden size={16} strokeWidth={1.75} />
        {asked === 'stop' ? 'Stopping' : 'Stop'}
      </Button>
    </div>
  );
}

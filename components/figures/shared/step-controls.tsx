/** Step, run, start again: the buttons of a figure that goes step by step. */
import { Pause, Play, RotateCcw, StepForward } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { FigureButton } from './figure-button';
import type { Steps } from './use-steps';

const ICON = { size: 20, strokeWidth: 1.75, 'aria-hidden': true } as const;

export function StepControls({ steps, last }: { steps: Steps; last: number }) {
  const { step, isRunning, go, toggle } = steps;
  return (
    <div className="flex flex-wrap items-center gap-2 print:hidden">
      <FigureButton onClick={() => go(step + 1)} isIdle={step >= last}>
        <StepForward {...ICON} />
        Step
      </FigureButton>
      <Button small onClick={toggle} className="min-w-24">
        {isRunning ? <Pause {...ICON} /> : <Play {...ICON} />}
        {isRunning ? 'Pause' : 'Run'}
      </Button>
      <FigureButton look="quiet" onClick={() => go(0)} isIdle={step === 0}>
        <RotateCcw {...ICON} />
        Reset
      </FigureButton>
      <span className="ml-auto text-2 text-ink-2 tabular-nums">
        step {step} of {last}
      </span>
    </div>
  );
}

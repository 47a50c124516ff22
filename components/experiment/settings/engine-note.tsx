'use client';
/** How fast this device trains, on what, and why on that. For a browser that can train. */
import { Gauge } from 'lucide-react';
import { Button } from '@/components/ui/button';
import type { EngineChoice } from '@/lib/core/experiment';
import { describeEngine } from '../describe-engine';
import type { ProbeState } from '../device-state';
import { formatStepTime } from '../format-cost';
import { EngineSetting } from './engine-setting';

export function EngineNote({
  probe,
  isOtherNetwork,
  onProbe,
  choice,
  onChoose,
}: {
  /** With the chosen engine in the place of the fastest. */
  probe: ProbeState;
  /** True where the experiment trains another network than the one that is timed. */
  isOtherNetwork: boolean;
  onProbe: () => void;
  choice: EngineChoice;
  onChoose: (choice: EngineChoice) => void;
}) {
  switch (probe.kind) {
    case 'unknown':
      return (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-1 text-ink-3">
          <span>The time on this device is measured when you start, or now.</span>
          <MeasureButton onProbe={onProbe} />
        </div>
      );
    case 'probing':
      return (
        <p className="text-1 text-ink-3">
          Measuring: a few steps are timed on what this device offers. This takes some seconds.
        </p>
      );
    case 'failed':
      return (
        <div className="grid justify-items-start gap-2 text-1">
          <p className="text-wrong">This device could not be measured. {probe.problem.message}</p>
          <MeasureButton onProbe={onProbe} />
        </div>
      );
    case 'probed': {
      const { engine, stepMs } = probe.result;
      return (
        <div className="text-1 text-ink-3">
          <p>
            Measured here
            {isOtherNetwork &&
              ', on the network that engines are timed with and that the times above are worked out from'}
            : {formatStepTime(stepMs)} a step of 64 images, {describeEngine(engine)}. Images are
            kept after the first download.
          </p>
          <EngineSetting result={probe.result} choice={choice} onChoose={onChoose} />
        </div>
      );
    }
    default:
      return probe satisfies never;
  }
}

function MeasureButton({ onProbe }: { onProbe: () => void }) {
  return (
    <Button small onClick={onProbe}>
      <Gauge aria-hidden size={16} strokeWidth={1.75} />
      Measure now
    </Button>
  );
}

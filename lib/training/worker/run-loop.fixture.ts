/** Runs the training loop on a trainer that computes nothing, and keeps what it says. */
import type { Engine, RunConfig } from '@/lib/core/experiment';
import { someImages, type FakeTrainer } from './fake-training.fixture';
import { createRunControl, type RunControl } from './run-control';
import { runTraining, type RunEvent } from './run-training';

export interface Running {
  events: RunEvent[];
  ended: Promise<string>;
  control: RunControl;
}

/** A run on a clock that shows 1 s more each time it is read, so that no event is throttled. */
export function run(
  trainer: FakeTrainer,
  config: RunConfig,
  {
    onEvent,
    engine = trainer.engine,
  }: { onEvent?: (event: RunEvent) => void; engine?: Engine } = {},
): Running {
  const events: RunEvent[] = [];
  let time = 0;
  const control = createRunControl(async () => {});
  const ended = runTraining({
    config,
    trainer,
    engine,
    images: someImages(config.images),
    control,
    emit(event) {
      events.push(event);
      onEvent?.(event);
    },
    now: () => (time += 1_000),
  });
  return { events, ended, control };
}

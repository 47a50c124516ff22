/**
 * Schedules that are known before the run, as a Python function of the step and a callback that asks
 * it. The formulas and their sources stand in the core; a test holds the Python against them.
 */
import type { PlannedSchedule } from '@/lib/core/experiment';
import { pythonFloat } from './python-text';

type MovingSchedule = Exclude<PlannedSchedule, { kind: 'constant' }>;

export function writePlannedRate(schedule: MovingSchedule): string {
  return `${writeFunction(schedule)}


class PlannedRate(keras.callbacks.Callback):
    """Sets the rate before each batch."""

    def on_train_begin(self, logs=None):
        self.step = 0

    def on_train_batch_begin(self, batch, logs=None):
        self.model.optimizer.learning_rate = planned_rate(self.step)
        self.step += 1


callbacks = [PlannedRate()]`;
}

function writeFunction(schedule: MovingSchedule): string {
  switch (schedule.kind) {
    case 'step':
      return `FACTOR = ${pythonFloat(schedule.factor)}
EVERY_EPOCHS = ${schedule.everyEpochs}


def planned_rate(step):
    """The rate of a step; steps count from 0 over the whole run."""
    epoch = step // STEPS_PER_EPOCH
    return LEARNING_RATE * FACTOR ** (epoch // EVERY_EPOCHS)`;
    case 'exponential':
      return `FACTOR = ${pythonFloat(schedule.factor)}


def planned_rate(step):
    """The rate of a step; steps count from 0 over the whole run."""
    epoch = step // STEPS_PER_EPOCH
    return LEARNING_RATE * FACTOR**epoch`;
    case 'cosine':
      return `WARMUP_EPOCHS = ${schedule.warmupEpochs}
END_FACTOR = ${pythonFloat(schedule.endFactor)}


${BETWEEN_BY_COSINE}


def planned_rate(step):
    """The rate of a step; steps count from 0 over the whole run."""
    warmup = WARMUP_EPOCHS * STEPS_PER_EPOCH
    if step < warmup:
        return LEARNING_RATE * ((step + 1) / warmup)
    share = progress(step - warmup, STEPS_PER_EPOCH * EPOCHS - warmup)
    return between_by_cosine(LEARNING_RATE, LEARNING_RATE * END_FACTOR, share)`;
    case 'one-cycle':
      return `START_FACTOR = ${pythonFloat(schedule.startFactor)}
END_FACTOR = ${pythonFloat(schedule.endFactor)}
PEAK_AT = ${pythonFloat(schedule.peakAt)}  # as a share of the run


${BETWEEN_BY_COSINE}


def planned_rate(step):
    """The rate of a step; steps count from 0 over the whole run."""
    steps = STEPS_PER_EPOCH * EPOCHS
    peak = math.floor(PEAK_AT * (steps - 1) + 0.5)
    if step < peak:
        start = LEARNING_RATE * START_FACTOR
        return between_by_cosine(start, LEARNING_RATE, progress(step, peak + 1))
    share = progress(step - peak, steps - peak)
    return between_by_cosine(LEARNING_RATE, LEARNING_RATE * END_FACTOR, share)`;
    default:
      return schedule satisfies never;
  }
}

const BETWEEN_BY_COSINE = `def progress(step, count):
    """Of count steps, the share that lies behind; 1 at the last."""
    return 1.0 if count <= 1 else min(1.0, step / (count - 1))


def between_by_cosine(start, end, share):
    """Half a cosine from start to end, exact at both."""
    if share == 0:
        return start
    if share == 1:
        return end
    return end + (start - end) * (1 + math.cos(math.pi * share)) / 2`;

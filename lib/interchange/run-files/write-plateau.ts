/** Lowering the rate on a plateau, as Python: Keras's own callback, or PyTorch's rule as a callback for Keras. */
import type { PlateauSchedule } from '@/lib/core/experiment';
import { nameMonitor } from './describe-schedule';
import { pythonFloat } from './python-text';

export function writeKerasPlateau(schedule: PlateauSchedule): string {
  const { factor, patience, minDelta, cooldown, minRate } = schedule;
  return `callbacks = [
    keras.callbacks.ReduceLROnPlateau(
        monitor="${nameMonitor(schedule)}",
        mode="${isHigherBetter(schedule) ? 'max' : 'min'}",
        factor=${pythonFloat(factor)},
        patience=${patience},
        min_delta=${pythonFloat(minDelta)},
        cooldown=${cooldown},
        min_lr=${pythonFloat(minRate)},
        verbose=1,
    )
]`;
}

/**
 * torch/optim/lr_scheduler.py, `ReduceLROnPlateau` with `threshold_mode="rel"` and `eps` 1e-8. The
 * rate is kept beside the optimizer's, as PyTorch keeps it: Keras rounds its own to float32.
 */
export function writePytorchPlateau(schedule: PlateauSchedule): string {
  const { factor, patience, minDelta, cooldown, minRate } = schedule;
  const comparison = isHigherBetter(schedule)
    ? 'value > self.best + margin'
    : 'value < self.best - margin';
  return `MONITOR = "${nameMonitor(schedule)}"
FACTOR = ${pythonFloat(factor)}
PATIENCE = ${patience}
THRESHOLD = ${pythonFloat(minDelta)}
COOLDOWN = ${cooldown}
MIN_RATE = ${pythonFloat(minRate)}
EPSILON = 1e-8  # a smaller reduction is not made


class PlateauByPyTorch(keras.callbacks.Callback):
    """Lowers the rate by the rule of torch.optim.lr_scheduler.ReduceLROnPlateau."""

    def on_train_begin(self, logs=None):
        self.rate = LEARNING_RATE
        self.best = None
        self.bad_epochs = 0
        self.cooldown = 0

    def on_epoch_end(self, epoch, logs=None):
        logs = {} if logs is None else logs
        logs["learning_rate"] = self.rate
        value = logs.get(MONITOR)
        if value is None:
            return
        if self.improves(value):
            self.best = value
            self.bad_epochs = 0
        else:
            self.bad_epochs += 1
        if self.cooldown > 0:
            self.cooldown -= 1
            self.bad_epochs = 0
        if self.bad_epochs > PATIENCE:
            self.reduce()
            self.cooldown = COOLDOWN
            self.bad_epochs = 0

    def improves(self, value):
        if math.isnan(value):
            return False
        if self.best is None:
            return True
        margin = abs(self.best) * THRESHOLD
        return ${comparison}

    def reduce(self):
        lowered = max(self.rate * FACTOR, MIN_RATE)
        if self.rate - lowered > EPSILON:
            self.rate = lowered
            self.model.optimizer.learning_rate = lowered


callbacks = [PlateauByPyTorch()]`;
}

function isHigherBetter({ monitor }: PlateauSchedule): boolean {
  return monitor === 'valAccuracy' || monitor === 'trainAccuracy';
}

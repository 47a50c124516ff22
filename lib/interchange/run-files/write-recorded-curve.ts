/** The recorded curve as Python data, and the code that plots it beside Keras's `history`. */
import type { EpochFigures } from '@/lib/core/experiment';
import { describeRun } from './describe-run';
import { commentLines, pythonFloat, pythonList } from './python-text';
import type { RunRecord } from './run-record';

/** Named as Keras names them in `history.history`. */
const COLUMNS = {
  learning_rate: ({ learningRate }) => learningRate,
  loss: ({ trainLoss }) => trainLoss,
  accuracy: ({ trainAccuracy }) => trainAccuracy,
  val_loss: ({ valLoss }) => valLoss,
  val_accuracy: ({ valAccuracy }) => valAccuracy,
} satisfies Record<string, (figures: EpochFigures) => number>;

/** Defines `recorded`: a list for each column, an item for each epoch. */
export function writeRecordedCurve(record: RunRecord): string {
  const { epochs } = record.run;
  const origin = describeRun(record).filter(({ label }) => label === 'Ended' || label === 'Engine');
  const columns = Object.entries(COLUMNS).map(
    ([name, read]) => `    "${name}": ${pythonList(epochs.map((of) => pythonFloat(read(of))))},`,
  );
  return [
    ...origin.flatMap(({ label, text }) => commentLines(`${label}: ${text}`, '  ')),
    '# Losses in nats, accuracies as fractions.',
    'recorded = {',
    `    "epoch": ${pythonList(epochs.map(({ epoch }) => String(epoch)))},`,
    ...columns,
    '}',
  ].join('\n');
}

/** Needs `recorded` and `history`; matplotlib is part of Colab and Kaggle. */
export const PLOT_CURVES = `import matplotlib.pyplot as plt

figure, axes = plt.subplots(1, 2, figsize=(12, 4.5))
for axis, name, unit in zip(axes, ["loss", "accuracy"], ["nats", "fraction"]):
    for prefix, images, color, width in [
        ("", "training", "tab:gray", 1),
        ("val_", "validation", "tab:blue", 2.5),
    ]:
        page = recorded[prefix + name]
        new = history.history[prefix + name]
        axis.plot(
            recorded["epoch"],
            page,
            linestyle="--",
            marker="o",
            markerfacecolor="none",
            color=color,
            linewidth=width,
            label=f"{images}, page",
        )
        axis.plot(
            range(1, len(new) + 1),
            new,
            linestyle="-",
            marker=".",
            color=color,
            linewidth=width,
            label=f"{images}, this run",
        )
    axis.set_xlabel("epoch")
    axis.xaxis.get_major_locator().set_params(integer=True)
    axis.set_ylabel(f"{name} ({unit})")
    axis.legend()
figure.tight_layout()
plt.show()`;

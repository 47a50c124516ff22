/** A figure of the learner's own run, as authors write it. What is checked of it is in kinds/from-run/. */
import { MEASURE_IDS, RUN_MEASURES } from '../../../core/experiment';
import type { KindGuide } from '../kind-guide';

export const fromRun: KindGuide = {
  title: "A figure of the learner's own run",
  rules: `The right answer is computed from the learner's last run, so a line names a figure: ${MEASURE_IDS.map(sayMeasure).join(', ')}. One is asked for; the others are mistaken for it. Behind the colon stands what the figure is. \`<Answer />\` becomes the figure of the run, with its unit. It stands in practice and in the challenge.`,
  source: `<Question id="best-epoch-of-your-run" kind="from-run" difficulty="medium" objective="read-a-curve">

Look at the table of your last run. In which epoch was the validation loss lowest?

- [x] lowest-val-loss-epoch: the epoch of the lowest validation loss
  > Its weights are the ones to keep.
- [ ] last-epoch: the last epoch
  > time-mends-everything: The last epoch is the best only while the loss still falls.

### Hints

1. Which column of the table is it, and which row has the smallest number in it?

### Solution

1. Go down the column of the validation loss. The smallest number stands in epoch <Answer />.

### Check

No other row of that column has a smaller number.

### Mistakes

- Reading the column of the training loss.

</Question>`,
};

function sayMeasure(id: keyof typeof RUN_MEASURES): string {
  const { unit } = RUN_MEASURES[id];
  return unit === null ? `\`${id}\`` : `\`${id}\` (${unit})`;
}

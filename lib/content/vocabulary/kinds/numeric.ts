/** A number, as authors write it. What is checked of it is in kinds/numeric/. */
import type { KindGuide } from '../kind-guide';

export const numeric: KindGuide = {
  title: 'A number',
  rules:
    'A line is a name, a colon and a number (`0.002`, `1e-3`, `12500`), with `±` behind it where an answer may be off; the tolerance is in the same unit. One line is right. The others are numbers that a known mistake gives. `<Answer />` becomes the number with its unit.',
  source: `<Question id="gap-of-a-run" kind="numeric" unit="percentage points" difficulty="easy" objective="read-a-curve">

A run with Adam at 0.001 ends at 86.1 % on the training images and 70.1 % on the validation images. How large is the gap?

- [x] difference: 16 ± 0.1
  > 86.1 − 70.1 = 16.0.
- [ ] share: 81.4 ± 0.1
  > rate-explains-everything: This is 70.1 divided by 86.1. It says how much is left, not how far apart the two are.

### Hints

1. A gap between two percentages is a difference.

### Solution

1. Subtract the lower accuracy from the higher: <Answer />.

### Check

Added to 70.1, it gives 86.1 again.

### Mistakes

- Dividing where a difference is asked for.

</Question>`,
};

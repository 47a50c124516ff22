/** A problem of the challenge, as authors write it. What is checked of its time is in challenge-seconds.ts. */
import type { KindGuide } from '../kind-guide';

export const problem: KindGuide = {
  title: 'A problem of the challenge',
  rules:
    'A question of any kind in `questions/challenge/`. It has a time limit and exactly one hint.',
  source: `<Question id="halve-three-times" kind="numeric" seconds="120" difficulty="medium" objective="choose-the-next-rate">

A schedule starts Adam at a rate of 0.008 and halves it three times. Which rate is left?

- [x] halved: 0.001
  > Three halvings leave one eighth.
- [ ] sixth: 0.00133 ± 0.00001
  > factors-add-up: Halving three times divides by eight, not by six.

### Hints

1. What is left after one halving?

### Solution

1. Halve three times: 0.004, 0.002, then <Answer />.

### Check

Doubled three times, it is 0.008 again.

### Mistakes

- Adding the factors.

</Question>`,
};

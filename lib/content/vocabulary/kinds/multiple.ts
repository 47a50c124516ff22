/** Several right choices, as authors write it. What is checked of it is in kinds/multiple/. */
import type { KindGuide } from '../kind-guide';

export const multiple: KindGuide = {
  title: 'Several right choices',
  rules:
    'Any number of `[x]`, at least one, and at least one `[ ]`. Say in the stem that several may be right. `<Answer />` becomes "options A and C".',
  source: `<Question id="what-a-rate-leaves-alone" kind="multiple" difficulty="easy" objective="what-the-rate-controls">

You double the learning rate of plain SGD and change nothing else. What stays as it was? Choose all that apply.

- [x] layers: The number of layers.
  > It is fixed in the code of the network.
- [x] batch: The number of images in a batch.
  > The data loader decides it.
- [ ] first-step: The length of the first step.
  > batch-size-is-the-step: The step is the rate times the gradient, so it doubles.

### Hints

1. Which of them stand in the formula of one update?

### Solution

1. The rate is in the update and nowhere else, which leaves <Answer />.

### Check

\`len(model.layers)\` is the same before and after.

### Mistakes

- Stopping at the first right choice.

</Question>`,
};

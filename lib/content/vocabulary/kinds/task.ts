/** A code task of "Try it", as authors write it. */
import type { KindGuide } from '../kind-guide';

export const task: KindGuide = {
  title: 'A code task',
  rules:
    'A question of `kind="blanks"` in `questions/try/`. Tasks stand in the lesson `try.mdx`, from easy to hard.',
  source: `<Question id="move-the-weight" kind="blanks" difficulty="easy" objective="what-the-rate-controls">

Move the weight one step of plain gradient descent, at a rate of 0.1.

\`\`\`python
gradient = 2 * weight
weight = weight ___against___ 0.1 * ___slope___
\`\`\`

- [x] against: \`-\`
  > The loss falls against the gradient.
- [ ] against: \`+\`
  > step-follows-the-gradient: That way the loss rises.
- [x] slope: \`gradient\`
  > It says how steep the loss is here.

### Hints

1. Which way does the loss fall, and how steep is it there?

### Solution

1. The gradient points uphill, so it is subtracted.
1. It is scaled by the rate first.

### Check

A weight of 1 becomes 0.8, which is nearer to the lowest point.

### Mistakes

- Stepping uphill.

</Question>`,
};

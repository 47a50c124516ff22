/** An order, as authors write it. What is checked of it is in kinds/ordering/. */
import type { KindGuide } from '../kind-guide';

export const ordering: KindGuide = {
  title: 'An order',
  rules:
    'A numbered list in the right order, with at least three items, each with a quote that says why it stands there. A misconception before the colon of the quote is optional: what a learner believes who puts the item elsewhere. No `<Answer />`: the page shows the right order.',
  source: `<Question id="parts-of-a-step" kind="ordering" difficulty="medium" objective="order-a-training-step">

Put the parts of one training step in order.

1. forward: \`loss = loss_function(model(images), labels)\`
   > There has to be a loss before anything can be differentiated.
1. backward: \`loss.backward()\`
   > clear-before-use: Gradients come from the loss, and they have to be there when the weights change.
1. update: \`optimizer.step()\`
   > It reads the gradients that the line before has computed.

### Hints

1. Which line needs a result of which other line?

### Solution

1. The loss comes first, then its gradients, then the step that uses them.

### Check

Each line uses what the one above it has made.

### Mistakes

- Clearing the gradients between computing and using them.

</Question>`,
};

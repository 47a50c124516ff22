/** Code with blanks, as authors write it. What is checked of it is in kinds/blanks/. */
import type { KindGuide } from '../kind-guide';

export const blanks: KindGuide = {
  title: 'Code with blanks',
  rules:
    'One code block of the stem holds blanks, each a name between three underscores on either side. A line below names a blank and gives, in backquotes and joined by "or", the texts that count as this answer. Each blank has at least one `[x]` line; a `[ ]` line is a wrong text that you foresee. Spaces are ignored where the language ignores them. A blank is named after what it is for, never after its answer. No `<Answer />`.',
  source: `<Question id="complete-the-loop" kind="blanks" difficulty="medium" objective="order-a-training-step">

Complete the loop, which trains with plain SGD.

\`\`\`python
optimizer = torch.optim.SGD(model.parameters(), lr=___a-hundredth___)

for images, labels in loader:
    loss = loss_function(model(images), labels)
    loss.___differentiate___()
    optimizer.step()
    optimizer.zero_grad()
\`\`\`

- [x] a-hundredth: \`0.01\` or \`1e-2\`
  > A plain number.
- [ ] a-hundredth: \`"0.01"\`
  > rate-is-a-text: The quotes make it a text, and Python stops with a \`TypeError\`.
- [x] differentiate: \`backward\`
  > It computes the gradients that \`step()\` uses.

### Hints

1. What has to exist before \`step()\` can use it?

### Solution

1. \`lr\` takes a number, and one hundredth is written \`0.01\`.
1. \`loss.backward()\` computes the gradients.

### Check

With both in place, the loss falls.

### Mistakes

- Writing the number as a text.

</Question>`,
};

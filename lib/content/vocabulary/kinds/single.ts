/** One right choice, as authors write it. What is checked of it is in kinds/single/. */
import type { KindGuide } from '../kind-guide';

export const single: KindGuide = {
  title: 'One right choice',
  rules:
    '`[x]` marks the right choice; there is exactly one. Every choice has a quote that says why it is right or wrong, and the quote of a wrong one begins with a misconception. `<Answer />` becomes the letter of the right choice ("option C"), `<Choice ref="quoted" />` that of another. A choice that begins with "All of", "None of", "Both of" or "Neither of" stays below the others in every order, so write it last.',
  source: `<Question id="set-sgd-rate" difficulty="easy" objective="set-the-rate">

Which line gives plain SGD a learning rate of 0.01?

- [x] plain-number: \`SGD(params, lr=0.01)\`
  > \`lr\` takes a number.
- [ ] quoted: \`SGD(params, lr="0.01")\`
  > rate-is-a-text: The quotes make it a text, and Python stops with a \`TypeError\`.

### Hints

1. Which type can a gradient be multiplied by?

### Solution

1. The optimizer multiplies gradients by \`lr\`, so it wants a number.
1. Hence <Answer />, not <Choice ref="quoted" />.

### Check

The optimizer gives the number back: \`optimizer.param_groups[0]["lr"]\`.

### Mistakes

- Quoting numbers that come from a configuration file.

</Question>`,
};

/** HTML for what Markdown has no sign for. */
import { required } from './attribute';
import { ANYWHERE, type ElementRule } from './element-rule';

const inline = { ...ANYWHERE, content: 'inline' } as const;

export const HTML_TAGS: Readonly<Record<string, ElementRule>> = {
  abbr: {
    ...inline,
    attributes: { title: required({ kind: 'text' }, 'what it is short for') },
    meaning: 'An abbreviation.',
    examples: [
      {
        place: 'lesson',
        source: 'Plain <abbr title="stochastic gradient descent">SGD</abbr> has one knob.',
      },
    ],
  },
  br: {
    ...inline,
    content: 'none',
    meaning: 'A new line in the same paragraph.',
    examples: [{ place: 'lesson', source: 'Training loss: falls.<br />Validation loss: rises.' }],
  },
  kbd: {
    ...inline,
    meaning: 'A key of the keyboard.',
    examples: [{ place: 'lesson', source: '<kbd>Esc</kbd> closes a definition.' }],
  },
  sub: {
    ...inline,
    meaning: 'Set lower.',
    examples: [{ place: 'lesson', source: 'The weight w<sub>0</sub> is drawn at random.' }],
  },
  sup: {
    ...inline,
    meaning: 'Set higher.',
    examples: [{ place: 'lesson', source: 'A rate of 10<sup>−3</sup> is where Adam begins.' }],
  },
};

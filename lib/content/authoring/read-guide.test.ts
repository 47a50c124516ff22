import { expect, test } from 'vitest';
import { readGuide } from './read-guide';

test('takes a guide apart at its headings and its generated regions', () => {
  const guide = `# Writing

Lead.

## First of all

Text.

\`\`\`\`mdx
## Not a heading
\`\`\`
## Nor this
\`\`\`\`

<!-- begin generated: kinds -->

### Generated

<!-- end generated: kinds -->

More.

## When something is wrong

Rest.
`;
  expect(readGuide(guide)).toEqual({
    lead: [{ kind: 'text', text: 'Lead.' }],
    sections: [
      {
        id: 'first-of-all',
        title: 'First of all',
        parts: [
          {
            kind: 'text',
            text: 'Text.\n\n````mdx\n## Not a heading\n```\n## Nor this\n````',
          },
          { kind: 'region', name: 'kinds' },
          { kind: 'text', text: 'More.' },
        ],
      },
      {
        id: 'when-something-is-wrong',
        title: 'When something is wrong',
        parts: [{ kind: 'text', text: 'Rest.' }],
      },
    ],
  });
});

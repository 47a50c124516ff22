import { expect, test } from 'vitest';
import { htmlToMarkdown } from './html-to-markdown';
import { markdownToHtml, NO_REFERENCES } from './markdown-to-html';
import { tidyMarkdown } from './markdown-tree';

const silent = (): void => undefined;

test.each([
  ['a formula', 'So $a < b$.', '<p>So \\(a &#x3C; b\\).</p>'],
  ['a displayed formula', '$$\na + b\n$$', '<p>\\[a + b\\]</p>'],
  [
    'what only looks like a formula',
    'A `\\(x\\)` and \\\\(y).',
    '<p>A <code>\\(x\\)</code> and <span>\\</span>(y).</p>',
  ],
  ['a list', '- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
  ['an arrow', 'a -> b', '<p>a -&gt; b</p>'],
  ['code', '```python\na = 1\n```', '<pre><code class="language-python">a = 1\n</code></pre>'],
  ['a key', 'Press <kbd>A</kbd>.', '<p>Press <kbd>A</kbd>.</p>'],
  [
    'a reference',
    'So <Choice ref="up" /> is it.',
    '<p>So <span data-tenfold="choice" data-tenfold-id="up">up</span> is it.</p>',
  ],
])('writes %s as HTML, and reads it again', (_, markdown, html) => {
  expect(markdownToHtml(markdown, NO_REFERENCES)).toBe(html);
  expect(htmlToMarkdown(html, silent)).toBe(tidyMarkdown(markdown));
});

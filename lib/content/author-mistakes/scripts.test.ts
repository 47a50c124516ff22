/** Scripts in texts, and whatever else would run or load something: refused at its place, and never run. The text of the sample is line 8. */
import { expect, test } from 'vitest';
import { problemsOf, spoil } from '../fixtures/sample-content';

const TAGS = 'Write Markdown, or one of these tags: abbr, br, kbd, sub, sup.';

/** What is wrong, the text, and the one problem that is reported. */
const MISTAKES: [string, string, string][] = [
  [
    'a script',
    '<script>globalThis.ran = true</script>',
    `…/learn.mdx:8:1 the HTML tag <script> is not allowed. ${TAGS}`,
  ],
  [
    'a frame',
    '<iframe src="https://e.org" />',
    `…/learn.mdx:8:1 the HTML tag <iframe> is not allowed. ${TAGS}`,
  ],
  [
    'an image that runs code when it fails',
    '<img src="/a.png" onerror="globalThis.ran = true" />',
    `…/learn.mdx:8:1 the HTML tag <img> is not allowed. ${TAGS}`,
  ],
  [
    'a style',
    '<span style="color: red">a</span>',
    `…/learn.mdx:8:1 the HTML tag <span> is not allowed. ${TAGS}`,
  ],
  [
    'an attribute of a tag that runs code',
    '<kbd onClick="globalThis.ran = true">a</kbd>',
    '…/learn.mdx:8:6 <kbd> has no attribute "onClick". It has none.',
  ],
  [
    'an expression',
    'It is {globalThis.ran = true}.',
    '…/learn.mdx:8:7 {globalThis.ran = true} is code, and code is not allowed in content. Write \\{ for the sign itself.',
  ],
  [
    'an import',
    'import fs from "node:fs"',
    '…/learn.mdx:8:1 import is code, and code is not allowed in content. Remove the line: components are known without an import.',
  ],
  [
    'an export',
    'export const ran = (globalThis.ran = true)',
    '…/learn.mdx:8:1 export is code, and code is not allowed in content. Remove the line: data of a lesson belongs in its front matter.',
  ],
  [
    'an attribute that is code',
    '<Note title={(globalThis.ran = true)}>\n\nText.\n\n</Note>',
    '…/learn.mdx:8:7 the attribute "title" of <Note> is code. Write title="text".',
  ],
  [
    'attributes that are spread',
    '<Note {...globalThis}>\n\nText.\n\n</Note>',
    '…/learn.mdx:8:7 <Note> takes its attributes as code. Write each as name="text".',
  ],
  [
    'a link that runs code',
    '[a](javascript:globalThis.ran=true)',
    '…/learn.mdx:8:1 the link "javascript:globalThis.ran=true" is none of https://…, /page, #heading. Write one of these.',
  ],
  [
    'a link that brings its own page',
    '[a](data:text/html,hello)',
    '…/learn.mdx:8:1 the link "data:text/html,hello" is none of https://…, /page, #heading. Write one of these.',
  ],
  [
    'a formula that links',
    '$\\href{javascript:alert(1)}{x}$',
    '…/learn.mdx:8:1 the formula holds \\href, which links or loads something. Write it beside the formula.',
  ],
];

test.each(MISTAKES)('refuses %s, and runs nothing', (_, text, expected) => {
  expect(problemsOf(spoil('learn', 'Some text.', text))).toEqual([expected]);
  expect(globalThis).not.toHaveProperty('ran');
});

/** Checks what plain Markdown can get wrong without a word: headings, code blocks, formulas, links and images. */
import katex from 'katex';
import { parseCodeMeta } from './code-meta';
import { listHeadings } from './headings';
import { isBlock, walk, type Nodes } from './markdown';
import { nearestName, suggestName } from './nearest-name';
import type { Report } from './problem';
import { CODE_LANGUAGES } from './vocabulary';

export function checkMarkdown(tree: Nodes, report: Report): void {
  const ids = listHeadings(tree).map(({ id }) => id);
  walk(tree, (node) => {
    if (node.type === 'code') checkCodeBlock(node, report);
    if (node.type === 'math' || node.type === 'inlineMath') checkFormula(node, report);
    if (node.type === 'link' || node.type === 'definition') checkAddress(node, ids, report);
    if (node.type === 'image') checkImage(node, report);
    if (node.type === 'footnoteReference') {
      report.add(
        node,
        'a footnote has no place on a page. Write <Aside>what it says</Aside>, or \\[ for the sign itself.',
      );
    }
  });
  walk(tree, (node) => {
    if (isBlock(node)) return false;
    if (node.type !== 'heading') return true;
    if (node.depth === 1) {
      report.add(
        node,
        'a text has no heading of the first level: the title in its front matter is shown. Write ##.',
      );
    } else if (node.depth > 3) {
      report.add(
        node,
        `headings go down to ###, received ${'#'.repeat(node.depth)}. Write ### or a bold word.`,
      );
    }
    return false;
  });
}

function checkCodeBlock(node: Extract<Nodes, { type: 'code' }>, report: Report): void {
  const language = node.lang ?? null;
  if (language === null) {
    report.add(
      node,
      `this code block names no language. Write one after its fence: ${CODE_LANGUAGES.join(', ')}.`,
    );
  } else if (!CODE_LANGUAGES.some((known) => known === language)) {
    report.add(
      node,
      `unknown language "${language}" of a code block.${suggestName(language, CODE_LANGUAGES)} Expected one of: ${CODE_LANGUAGES.join(', ')}.`,
    );
  }
  const { mark, problems } = parseCodeMeta(node.meta);
  for (const problem of problems) report.add(node, problem);
  const lines = node.value.split('\n').length;
  const last = Math.max(0, ...mark);
  if (last > lines) {
    report.add(
      node,
      `mark names line ${last}, but the code block has ${lines === 1 ? '1 line' : `${lines} lines`}. Count them from 1.`,
    );
  }
}

function checkFormula(node: Extract<Nodes, { type: 'math' | 'inlineMath' }>, report: Report): void {
  let refused: string | null = null;
  try {
    katex.renderToString(node.value, {
      throwOnError: true,
      strict: 'error',
      displayMode: node.type === 'math',
      // Asked for commands that link or load something, which are shown as an error in red.
      trust: ({ command }) => {
        refused = command;
        return false;
      },
    });
  } catch (error) {
    if (!(error instanceof katex.ParseError)) throw error;
    report.add(
      node,
      `the formula cannot be read: ${error.rawMessage}. Correct it, or write \\$ for a dollar sign.`,
    );
  }
  if (refused !== null) {
    report.add(
      node,
      `the formula holds ${refused}, which links or loads something. Write it beside the formula.`,
    );
  }
}

function checkAddress(
  node: Extract<Nodes, { type: 'link' | 'definition' }>,
  ids: readonly string[],
  report: Report,
): void {
  const { url } = node;
  if (url.startsWith('#')) {
    const id = url.slice(1);
    if (ids.includes(id)) return;
    const meant = nearestName(id, ids);
    const advice =
      meant === null
        ? `The headings here are ${ids.map((known) => `#${known}`).join(', ')}.`
        : `Did you mean #${meant}?`;
    report.add(node, `the link ${url} leads to no heading of this text. ${advice}`);
    return;
  }
  if (/^(https:\/\/|mailto:|\/(?!\/))/.test(url)) return;
  report.add(node, `the link "${url}" is none of https://…, /page, #heading. Write one of these.`);
}

function checkImage(node: Extract<Nodes, { type: 'image' }>, report: Report): void {
  if (!/^\/(?!\/)/.test(node.url)) {
    report.add(
      node,
      `the image "${node.url}" is not part of this site, and pages load nothing from elsewhere. Put it under public/ and write /name.webp.`,
    );
  }
  if (!node.alt?.trim()) {
    report.add(node, 'the image has no description. Write ![what it shows](…).');
  }
}

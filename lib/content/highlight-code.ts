/**
 * A rehype plugin that colours code blocks. Colours are the design's variables, so one rendering
 * serves both themes; language, title and marked lines become attributes of the `pre`.
 */
import type { Element, Root, RootContent } from 'hast';
import { createHighlighterCore, type HighlighterCore, type ThemeRegistration } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import bash from 'shiki/langs/bash.mjs';
import json from 'shiki/langs/json.mjs';
import mdx from 'shiki/langs/mdx.mjs';
import python from 'shiki/langs/python.mjs';
import tsx from 'shiki/langs/tsx.mjs';
import yaml from 'shiki/langs/yaml.mjs';
import { parseCodeMeta } from './code-meta';

const KEYWORD = 'var(--code-kw)';
const STRING = 'var(--code-str)';
const NUMBER = 'var(--code-num)';
const COMMENT = 'var(--code-com)';
const PLAIN = 'var(--ink)';

/** Shiki checks that colours are hexadecimal, so the theme has stand-ins that are replaced by variables. */
const COLOURS: Readonly<Record<string, string>> = {
  '#000001': KEYWORD,
  '#000002': STRING,
  '#000003': NUMBER,
  '#000004': COMMENT,
  '#000005': PLAIN,
  '#000006': 'transparent',
};

const THEME: ThemeRegistration = {
  name: 'tenfold',
  type: 'light',
  fg: '#000005',
  bg: '#000006',
  colorReplacements: COLOURS,
  settings: [
    {
      scope: ['comment', 'punctuation.definition.comment', 'markup.quote'],
      settings: { foreground: '#000004' },
    },
    {
      scope: [
        'keyword',
        'storage',
        'constant.language',
        'entity.name.tag',
        'support.class.component',
        'markup.heading',
      ],
      settings: { foreground: '#000001' },
    },
    {
      scope: [
        'keyword.operator.assignment',
        'keyword.operator.arithmetic',
        'keyword.operator.comparison',
      ],
      settings: { foreground: '#000005' },
    },
    {
      scope: [
        'string',
        'punctuation.definition.string',
        'support.type.property-name',
        'markup.raw',
      ],
      settings: { foreground: '#000002' },
    },
    { scope: ['constant.numeric', 'constant.character'], settings: { foreground: '#000003' } },
  ],
};

let highlighter: Promise<HighlighterCore> | null = null;

export function highlightCode() {
  return async (tree: Root): Promise<void> => {
    highlighter ??= createHighlighterCore({
      themes: [THEME],
      // Guides show MDX, whose tags are those of TSX, and its front matter; texts of authors do not.
      langs: [python, bash, json, mdx, tsx, yaml],
      engine: createJavaScriptRegexEngine(),
    });
    highlightBelow(tree, await highlighter);
  };
}

function highlightBelow(parent: Root | Element | RootContent, shiki: HighlighterCore): void {
  if (!('children' in parent)) return;
  for (const child of parent.children) {
    if (child.type === 'element' && child.tagName === 'pre') highlightBlock(child, shiki);
    else if (child.type !== 'doctype') highlightBelow(child, shiki);
  }
}

function highlightBlock(pre: Element, shiki: HighlighterCore): void {
  const [code] = pre.children;
  if (code?.type !== 'element' || code.tagName !== 'code') return;
  const [text] = code.children;
  if (text?.type !== 'text') return;
  const language = languageOf(code);
  const { title, mark } = parseCodeMeta(metaOf(code));
  const rendered = shiki.codeToHast(text.value.replace(/\n$/, ''), {
    lang: language,
    theme: THEME.name ?? 'tenfold',
    transformers: [
      {
        line(line, number) {
          if (mark.has(number)) line.properties.dataMarked = '';
        },
      },
    ],
  });
  const [block] = rendered.children;
  if (block?.type !== 'element') return;
  pre.children = block.children;
  // A scrolling region has to be reachable by keyboard.
  pre.properties = {
    dataLanguage: language,
    ...(title === null ? {} : { dataTitle: title }),
    tabIndex: 0,
  };
}

function languageOf(code: Element): string {
  const classes = code.properties.className;
  const names = Array.isArray(classes) ? classes.map(String) : [];
  return names.find((name) => name.startsWith('language-'))?.slice('language-'.length) ?? 'text';
}

/** What stands after the language; remark-rehype keeps it beside the properties. */
function metaOf(code: Element): string | null {
  const data: { meta?: unknown } = code.data ?? {};
  return typeof data.meta === 'string' ? data.meta : null;
}

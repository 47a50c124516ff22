/**
 * HTML of another system as Markdown for MDX. Foreign HTML is never run: what could run or call home is
 * taken out and named, the rest becomes Markdown, in which no brace or tag is code.
 */
import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import type { PhrasingContent, Root as MarkdownRoot } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark, { type Options } from 'rehype-remark';
import { unified } from 'unified';
import { element, text } from './markdown-to-html';
import { createReference, writeMarkdown } from './markdown-tree';

/** What was taken out, e.g. `a script`. */
export type TellRemoved = (what: string) => void;

const REMOVED: Readonly<Record<string, string>> = {
  script: 'a script',
  style: 'a style sheet',
  iframe: 'an embedded page',
  frame: 'an embedded page',
  object: 'an embedded object',
  embed: 'an embedded object',
  applet: 'an embedded object',
  form: 'a form',
  input: 'a form field',
  button: 'a button',
  select: 'a form field',
  textarea: 'a form field',
  svg: 'a drawing',
  math: 'a formula in MathML',
  audio: 'a sound',
  video: 'a video',
  img: 'an image',
  picture: 'an image',
  link: 'a link to a style sheet',
  meta: 'page data',
  base: 'page data',
  template: 'a template',
  noscript: 'a text for pages without scripts',
};

const MAX_DEPTH = 200;

const parser = unified().use(rehypeParse, { fragment: true });

type Handler = NonNullable<Options['handlers']>[string];

/** HTML that Markdown has no sign for and MDX lets stand. */
const keepTag: Handler = (state, node: Element) => {
  const title = node.properties.title;
  const attributes =
    typeof title === 'string'
      ? [{ type: 'mdxJsxAttribute' as const, name: 'title', value: title }]
      : [];
  const children = state.all(node) as PhrasingContent[];
  return { type: 'mdxJsxTextElement', name: node.tagName, attributes, children };
};

const converter = unified().use(rehypeRemark, {
  handlers: {
    kbd: keepTag,
    sub: keepTag,
    sup: keepTag,
    abbr: keepTag,
    'tenfold-math': (_: unknown, node: Element) =>
      node.properties.display === 'block'
        ? { type: 'math', value: textOf(node) }
        : { type: 'inlineMath', value: textOf(node) },
    'tenfold-answer': () => createReference('Answer', null),
    'tenfold-choice': (_: unknown, node: Element) =>
      createReference('Choice', String(node.properties.id)),
  },
});

export function parseHtml(html: string): Root {
  return parser.parse(html);
}

export function htmlToMarkdown(html: string, tell: TellRemoved): string {
  return treeToMarkdown(parseHtml(html), tell);
}

/** `tree` is not changed. */
export function treeToMarkdown(tree: Root, tell: TellRemoved): string {
  const clean: Root = { type: 'root', children: cleanAll(tree.children, tell, 0) as RootContent[] };
  const markdown: MarkdownRoot = converter.runSync(clean);
  return writeMarkdown(markdown);
}

function cleanAll(nodes: readonly Nodes[], tell: TellRemoved, depth: number): ElementContent[] {
  if (depth > MAX_DEPTH) {
    tell(`what is nested more than ${MAX_DEPTH} levels deep`);
    return [];
  }
  return nodes.flatMap((node) => cleanNode(node, tell, depth));
}

function cleanNode(node: Nodes, tell: TellRemoved, depth: number): ElementContent[] {
  if (node.type === 'text') return splitFormulas(node.value);
  if (node.type !== 'element') return [];
  const removed = REMOVED[node.tagName];
  if (removed !== undefined) {
    tell(removed);
    return [];
  }
  const mark = node.properties.dataTenfold;
  // With a text in it, for spaces beside an empty element are dropped.
  if (mark === 'answer') return [element('tenfold-answer', [text('answer')])];
  if (mark === 'choice') {
    return [
      element('tenfold-choice', [text('choice')], {
        id: String(node.properties.dataTenfoldId ?? ''),
      }),
    ];
  }
  for (const name of Object.keys(node.properties)) {
    if (/^on/i.test(name)) tell(`a script in the attribute ${name.toLowerCase()}`);
  }
  const children =
    node.tagName === 'code' || node.tagName === 'pre'
      ? node.children.filter(({ type }) => type !== 'comment')
      : cleanAll(node.children, tell, depth + 1);
  if (node.tagName === 'span') return children;
  if (node.tagName === 'p') {
    const [only, ...others] = children.filter((child) => !isSpace(child));
    if (only && others.length === 0 && isDisplayed(only)) return [only];
  }
  if (
    node.tagName === 'a' &&
    !/^(https?:|mailto:|\/(?!\/)|#)/i.test(String(node.properties.href))
  ) {
    tell(`a link to "${String(node.properties.href).slice(0, 40)}"`);
    return children;
  }
  return [{ ...node, children: children as ElementContent[] }];
}

function isSpace(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function isDisplayed(node: ElementContent): boolean {
  return (
    node.type === 'element' &&
    node.tagName === 'tenfold-math' &&
    node.properties.display === 'block'
  );
}

const FORMULA = /(\\\([^\\]*(?:\\(?!\))[^\\]*)*\\\)|\\\[[^\\]*(?:\\(?!\])[^\\]*)*\\\])/;

function splitFormulas(value: string): ElementContent[] {
  return value.split(FORMULA).flatMap((piece, place): ElementContent[] => {
    if (piece === '') return [];
    if (place % 2 === 0) return [text(piece)];
    const isBlock = piece.startsWith('\\[');
    return [
      element('tenfold-math', [text(piece.slice(2, -2))], isBlock ? { display: 'block' } : {}),
    ];
  });
}

export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

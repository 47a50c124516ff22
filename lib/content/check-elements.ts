/** Holds a text's components, HTML tags and braces against the vocabulary. */
import {
  attributesOf,
  childrenOf,
  isComment,
  isMdxElement,
  plainText,
  walk,
  type MdxElement,
  type Nodes,
} from './markdown';
import { suggestName } from './nearest-name';
import type { Report } from './problem';
import type { FilePlace } from './source-file';
import { COMPONENTS, HTML_TAGS, type ElementRule } from './vocabulary';

interface Surroundings {
  place: FilePlace;
  /** Names of the elements around, outermost first. */
  inside: readonly string[];
  /** The question or card around, as problems name it. */
  where?: string;
}

/** What stands at the outermost level of its file, and is taken apart by itself. */
const BLOCKS = new Map([
  ['Question', 'question'],
  ['Card', 'card'],
]);

export function checkElements(tree: Nodes, place: FilePlace, report: Report): void {
  checkNode(tree, { place, inside: [] }, report);
  checkRepeated(tree, report);
}

function checkNode(node: Nodes, around: Surroundings, report: Report): void {
  checkCode(node, around, report);
  if (!isMdxElement(node)) {
    for (const child of childrenOf(node)) checkNode(child, around, report);
    return;
  }
  const { name } = node;
  const block = BLOCKS.get(name ?? '');
  const where = block === undefined ? around.where : nameBlock(node, block);
  checkElement(node, { ...around, where }, report);
  const inside = name === null ? around.inside : [...around.inside, name];
  for (const child of node.children) checkNode(child, { ...around, inside, where }, report);
}

function nameBlock(node: MdxElement, block: string): string {
  const { id } = attributesOf(node);
  return id ? `${block} "${id}"` : block;
}

/** Whatever MDX would run. */
function checkCode(node: Nodes, { where }: Surroundings, report: Report): void {
  if (node.type === 'mdxjsEsm') {
    const word = node.value.trimStart().startsWith('export') ? 'export' : 'import';
    const advice =
      word === 'import'
        ? 'Remove the line: components are known without an import.'
        : 'Remove the line: data of a lesson belongs in its front matter.';
    report.add(node, `${word} is code, and code is not allowed in content. ${advice}`, where);
  }
  if (
    (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
    !isComment(node)
  ) {
    report.add(
      node,
      `{${shorten(node.value)}} is code, and code is not allowed in content. Write \\{ for the sign itself.`,
      where,
    );
  }
}

function checkElement(node: MdxElement, around: Surroundings, report: Report): void {
  const { where } = around;
  const { name } = node;
  if (name === null) {
    report.add(node, '<> … </> is not needed. Remove both tags.', where);
    return;
  }
  const rule = ruleFor(name);
  if (rule === null) {
    report.add(node, explainUnknown(name, around), where);
    return;
  }
  checkAttributes(node, name, rule, where, report);
  checkContent(node, name, rule, where, report);
  checkPlace(node, name, rule, around, report);
}

function ruleFor(name: string): ElementRule | null {
  const rules = isTag(name) ? HTML_TAGS : COMPONENTS;
  return Object.hasOwn(rules, name) ? (rules[name] ?? null) : null;
}

function isTag(name: string): boolean {
  return /^[a-z]/.test(name);
}

/** The name may be that of any file; the list is of those that may stand here. */
function explainUnknown(name: string, { place, inside }: Surroundings): string {
  const components = Object.keys(COMPONENTS);
  const tags = Object.keys(HTML_TAGS);
  if (isTag(name)) {
    const known = [...tags, ...components];
    return `the HTML tag <${name}> is not allowed.${suggestName(name, known, asTag)} Write Markdown, or one of these tags: ${tags.join(', ')}.`;
  }
  const here = components.filter((component) => {
    const { files, insideQuestion } = COMPONENTS[component]!;
    const fits = files === 'everywhere' || files.includes(nameFile(place));
    return fits && (!insideQuestion || inside.includes('Question'));
  });
  return `unknown component <${name}>.${suggestName(name, components, asTag)} This file may use ${here.join(', ')}.`;
}

function asTag(name: string): string {
  return `<${name}>`;
}

function checkAttributes(
  node: MdxElement,
  name: string,
  rule: ElementRule,
  where: string | undefined,
  report: Report,
): void {
  const known = Object.keys(rule.attributes);
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      report.add(
        attribute,
        `<${name}> takes its attributes as code. Write each as name="text".`,
        where,
      );
      continue;
    }
    const title = attribute.name;
    if (!known.includes(title)) {
      const list = known.length === 0 ? 'It has none.' : `Its attributes are ${known.join(', ')}.`;
      report.add(
        attribute,
        `<${name}> has no attribute "${title}".${suggestName(title, known)} ${list}`,
        where,
      );
    } else if (seen.has(title)) {
      report.add(attribute, `<${name}> has the attribute "${title}" twice. Keep one.`, where);
    } else if (typeof attribute.value !== 'string') {
      const found = attribute.value ? 'is code' : 'has no value';
      report.add(
        attribute,
        `the attribute "${title}" of <${name}> ${found}. Write ${title}="text".`,
        where,
      );
    } else if (attribute.value.trim() === '') {
      report.add(
        attribute,
        `the attribute "${title}" of <${name}> is empty. Write ${title}="text".`,
        where,
      );
    }
    seen.add(title);
  }
  for (const [title, { required }] of Object.entries(rule.attributes)) {
    if (!required || seen.has(title)) continue;
    report.add(node, `<${name}> has no attribute "${title}". Write <${name} ${title}="…">.`, where);
  }
}

function checkContent(
  node: MdxElement,
  name: string,
  { content }: ElementRule,
  where: string | undefined,
  report: Report,
): void {
  const isEmpty = plainText(node.children, (element) => element.name ?? '').trim() === '';
  if (content === 'none' && !isEmpty) {
    report.add(node, `<${name}> encloses nothing. Write <${name} />.`, where);
  }
  if (content !== 'none' && isEmpty) {
    report.add(node, `<${name}> is empty. Write what it holds, or remove it.`, where);
  }
  if (content === 'block' && node.type === 'mdxJsxTextElement') {
    report.add(
      node,
      `<${name}> stands inside a line. Give both of its tags lines of their own, with an empty line between tag and text.`,
      where,
    );
  }
}

function checkPlace(
  node: MdxElement,
  name: string,
  rule: ElementRule,
  around: Surroundings,
  report: Report,
): void {
  const { place, inside, where } = around;
  if (rule.files !== 'everywhere' && !rule.files.includes(nameFile(place))) {
    report.add(node, `<${name}> belongs in ${listFiles(rule.files)}. Move it there.`, where);
  }
  if (rule.insideQuestion && !inside.includes('Question')) {
    report.add(node, `<${name} /> means something only inside a question. Remove it.`, where);
  }
  const outer = inside.find((element) => !isTag(element));
  if (BLOCKS.has(name) && outer !== undefined) {
    report.add(node, `<${name}> stands inside <${outer}>. Close <${outer}> before it.`, where);
  }
}

/** `a, b or c` */
function listFiles(files: readonly string[]): string {
  const last = files.at(-1) ?? '';
  return files.length < 2 ? last : `${files.slice(0, -1).join(', ')} or ${last}`;
}

/** As the vocabulary names files. */
function nameFile(place: FilePlace): string {
  switch (place.kind) {
    case 'lesson':
      return `${place.mode}.mdx`;
    case 'pool':
      return `questions/${place.pool}/`;
    case 'course':
    case 'pattern':
    case 'practice':
    case 'glossary':
      return `${place.kind}.mdx`;
    case 'reference-run':
    case 'figure':
    case 'unknown':
      return '';
    default:
      return place satisfies never;
  }
}

function checkRepeated(tree: Nodes, report: Report): void {
  const seen = new Set<string>();
  walk(tree, (node) => {
    if (!isMdxElement(node) || node.name === null || !ruleFor(node.name)?.once) return;
    if (seen.has(node.name)) report.add(node, `<${node.name} /> is written twice. Keep one.`);
    seen.add(node.name);
  });
}

function shorten(code: string): string {
  const line = code.trim().replace(/\s+/g, ' ');
  return line.length > 30 ? `${line.slice(0, 29)}…` : line;
}

/** Holds every `<Term>` of every text against the glossary. */
import { attributesOf, isMdxElement, plainText, walk, type MdxElement } from '../markdown';
import { nearestName } from '../nearest-name';
import { parseDocument } from '../parse-document';
import { createReport, type Problem } from '../problem';
import type { SourceFile } from '../source-file';
import type { CheckedGlossary, Glossary } from './check-glossary';
import { findTerm } from './find-term';

/** Says nothing where the glossary is there and cannot be read, so that nothing is blamed on it. */
export function findTermProblems(
  file: SourceFile,
  { state, terms }: Pick<CheckedGlossary, 'state' | 'terms'>,
): readonly Problem[] {
  if (state === 'unreadable' || !file.source.includes('<Term')) return [];
  // What cannot be read at all is reported where the file is checked as a whole.
  const { tree } = parseDocument(file, createReport(file.path));
  if (tree === null) return [];
  const report = createReport(file.path);
  walk(tree, (node) => {
    if (!isMdxElement(node) || node.name !== 'Term') return;
    if (findTerm(node, terms) === null) report.add(node, explain(node, state, terms));
  });
  return report.problems;
}

function explain(node: MdxElement, state: CheckedGlossary['state'], glossary: Glossary): string {
  if (state === 'missing') {
    return 'a <Term> needs a glossary, and there is none. Write content/glossary.mdx.';
  }
  const { id } = attributesOf(node);
  const text = plainText(node.children).trim();
  const [what, written] =
    id === undefined ? [`no term is called "${text}"`, text] : [`unknown term "${id}"`, id];
  const ids = glossary.map((term) => term.id);
  const names = glossary.map(({ name }) => name);
  const meant = nearestName(written, ids) ?? idOf(nearestName(written, names), glossary);
  const advice =
    meant === null
      ? 'Add it to content/glossary.mdx, or remove the tag.'
      : `Write <Term id="${meant}">, or add it to content/glossary.mdx.`;
  return `${what} in the glossary. ${advice}`;
}

function idOf(name: string | null, glossary: Glossary): string | null {
  return glossary.find((term) => term.name === name)?.id ?? null;
}

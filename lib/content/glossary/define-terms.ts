/** A remark plugin that gives each `<Term>` its name and definition, so that a text carries only what it uses. */
import type { Root } from 'mdast';
import { isMdxElement, walk } from '../markdown';
import type { Glossary } from './check-glossary';
import { findTerm } from './find-term';

export function defineTerms(glossary: Glossary) {
  return (tree: Root): void => {
    walk(tree, (node) => {
      if (!isMdxElement(node) || node.name !== 'Term') return;
      const term = findTerm(node, glossary);
      if (term === null) return;
      node.attributes = [
        { type: 'mdxJsxAttribute', name: 'name', value: term.name },
        { type: 'mdxJsxAttribute', name: 'definition', value: term.text },
      ];
    });
  };
}

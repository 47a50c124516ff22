/** Which term of the glossary a `<Term>` means: that of its id, or else that of which its text is the name. */
import { attributesOf, plainText, type MdxElement } from '../markdown';
import { isSameName, type Glossary, type GlossaryTerm } from './check-glossary';

export function findTerm(node: MdxElement, glossary: Glossary): GlossaryTerm | null {
  const { id } = attributesOf(node);
  const text = plainText(node.children);
  const isMeant = (term: GlossaryTerm) =>
    id === undefined ? isSameName(term.name, text) : term.id === id;
  return glossary.find(isMeant) ?? null;
}

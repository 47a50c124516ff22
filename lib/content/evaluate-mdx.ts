/** Turns compiled content into a component, on the server only: the browser evaluates no strings. */
import { getMDXComponent } from 'mdx-bundler/client';
import type { ElementType, ReactElement } from 'react';

/** A component without state or hooks. `components` gives every name of the vocabulary its look. */
export type MdxContent = (props: {
  components?: Readonly<Record<string, ElementType>>;
}) => ReactElement;

/** `code` is that of a lesson or a question set. */
export function evaluateMdx(code: string): MdxContent {
  return getMDXComponent(code);
}

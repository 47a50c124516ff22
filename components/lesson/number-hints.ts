/** Tells each hint its number among the hints beside it, and how many they are; authors only write titles. */
import { Children, cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react';
import { Hint, type HintProps } from './disclosure';

/** The same tree with numbered hints. `tree` holds elements that are not rendered yet. */
export function numberHints(tree: ReactNode): ReactNode {
  const total = Children.toArray(tree).filter(isHint).length;
  let number = 0;
  return Children.map(tree, (child) => {
    if (isHint(child)) return cloneElement(child, { number: ++number, total });
    if (!isValidElement<{ children?: ReactNode }>(child) || !child.props.children) return child;
    return cloneElement(child, undefined, numberHints(child.props.children));
  });
}

function isHint(node: ReactNode): node is ReactElement<HintProps> {
  return isValidElement(node) && node.type === Hint;
}

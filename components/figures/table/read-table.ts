/** A Markdown table, compiled to elements, as texts. */
import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';

export interface TableTexts {
  heads: string[];
  rows: string[][];
}

interface WithChildren {
  children?: ReactNode;
}

export function readTable(node: ReactNode): TableTexts {
  const [heads = [], ...rows] = listRows(node).map((row) =>
    listElements(row.props.children).map((cell) => readText(cell)),
  );
  return { heads, rows };
}

function listRows(node: ReactNode): ReactElement<WithChildren>[] {
  return listElements(node).flatMap((element) =>
    element.type === 'tr' ? [element] : listRows(element.props.children),
  );
}

function listElements(node: ReactNode): ReactElement<WithChildren>[] {
  return Children.toArray(node).filter((child) => isValidElement<WithChildren>(child));
}

function readText(node: ReactNode): string {
  return Children.toArray(node)
    .map((child) =>
      isValidElement<WithChildren>(child) ? readText(child.props.children) : String(child),
    )
    .join('')
    .trim();
}

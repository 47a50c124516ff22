/** A table in a text. One that is too wide scrolls by itself, named after its columns. */
import { Children, type ComponentProps, isValidElement, type ReactNode } from 'react';
import { ScrollWhenWide } from './scroll-when-wide';

export function LessonTable({ children }: { children?: ReactNode }) {
  return (
    <ScrollWhenWide
      label={`Table: ${listHeads(children).join(', ')}`}
      className="mt-2 mb-8 max-w-[60rem]"
    >
      <table className="w-full border-collapse font-sans text-2 tabular-nums print:text-[8.5pt] print:[&_code]:break-words">
        {children}
      </table>
    </ScrollWhenWide>
  );
}

/** `style` brings the alignment that the author marked. */
export function HeadCell({ children, style }: ComponentProps<'th'>) {
  return (
    <th
      scope="col"
      style={style}
      className="border-b border-line-strong py-2 pr-4 align-bottom text-ink-3 last:pr-0"
    >
      {children}
    </th>
  );
}

export function DataCell({ children, style }: ComponentProps<'td'>) {
  return (
    <td style={style} className="border-b border-line py-2.5 pr-4 align-top last:pr-0">
      {children}
    </td>
  );
}

function listHeads(node: ReactNode): string[] {
  return Children.toArray(node).flatMap((child) => {
    if (!isValidElement<{ children?: ReactNode }>(child)) return [];
    if (child.type === HeadCell) return [plainText(child.props.children)];
    return listHeads(child.props.children);
  });
}

function plainText(node: ReactNode): string {
  return Children.toArray(node)
    .map((child) => {
      if (isValidElement<{ children?: ReactNode }>(child)) return plainText(child.props.children);
      return String(child);
    })
    .join('');
}

/** A head of the table of runs that sorts by its column. */
import clsx from 'clsx';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import type { SortKey, SortOrder } from './sort-runs';

export function SortHead({
  sortKey,
  order,
  onPress,
  right = false,
  children,
}: {
  sortKey: SortKey;
  order: SortOrder;
  onPress: (key: SortKey) => void;
  right?: boolean;
  children: ReactNode;
}) {
  const isSorted = order.key === sortKey;
  const Arrow = order.direction === 'ascending' ? ArrowUp : ArrowDown;
  return (
    <th
      scope="col"
      aria-sort={isSorted ? order.direction : undefined}
      className={clsx('py-2 pr-4 whitespace-nowrap first:pl-2', right && 'text-right')}
    >
      <button
        type="button"
        className={clsx(
          'inline-flex items-center gap-1 underline decoration-line-strong underline-offset-4 hover:text-ink',
          isSorted && 'text-ink',
        )}
        onClick={() => onPress(sortKey)}
      >
        {children}
        {isSorted && <Arrow aria-hidden size={14} strokeWidth={1.75} />}
      </button>
    </th>
  );
}

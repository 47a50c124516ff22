/** A `<TableChart>` encloses one Markdown table, whose first column names and whose others are numbers. */
import { readTableNumber } from '../core/figures';
import { plainText, type MdxElement } from './markdown';
import type { Report } from './problem';

const WHERE = '<TableChart>';
/** As many columns as have a look of their own. */
const MOST_SERIES = 6;

export function checkTableChart(node: MdxElement, report: Report): void {
  const [table, ...others] = node.children;
  if (table?.type !== 'table' || others.length > 0) {
    report.add(
      node,
      'it holds something else than one Markdown table. Keep the table alone.',
      WHERE,
    );
    return;
  }
  const [head, ...rows] = table.children;
  const series = (head?.children.length ?? 0) - 1;
  if (rows.length === 0 || series < 1 || series > MOST_SERIES) {
    report.add(
      table,
      `the table has ${rows.length} rows and ${series + 1} columns, expected at least 1 row, and 2 to ${MOST_SERIES + 1} columns.`,
      WHERE,
    );
    return;
  }
  for (const row of rows) {
    for (const cell of row.children.slice(1)) {
      const text = plainText(cell.children);
      if (readTableNumber(text) !== 'not a number') continue;
      report.add(
        cell,
        `"${text}" is not a number, so it cannot be drawn. Write a number, with "%" behind it where it is one, or "–".`,
        WHERE,
      );
    }
  }
}

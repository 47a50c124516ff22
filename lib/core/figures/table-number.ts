/** A cell of a table as the number that a chart draws: "70.1 %", "1.067", "12,500", "−0.3". Null for a dash or an empty cell. */
const NUMBER = /^[-−+]?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?([eE][-+]?\d+)?$/;
const NOTHING = ['', '–', '-', '—'];

export function readTableNumber(cell: string): number | null | 'not a number' {
  const text = cell.replace(/[\s\u00a0]|%$/g, '');
  if (NOTHING.includes(text)) return null;
  if (!NUMBER.test(text) || !/\d/.test(text)) return 'not a number';
  return Number(text.replaceAll(',', '').replace('−', '-'));
}

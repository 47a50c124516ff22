/** Whether a typed unit is the one asked for. "Percent" and "percentage points" are two units. */

/** Spellings of one unit; the first of each row is how questions name it. */
const SPELLINGS: readonly (readonly string[])[] = [
  ['%', 'percent', 'per cent'],
  ['percentage points', 'percentage point', 'points', 'pp', '%-points', 'percent points'],
  ['seconds', 'second', 'sec', 's'],
  ['milliseconds', 'millisecond', 'ms'],
  ['minutes', 'minute', 'min'],
];

export function isSameUnit(typed: string, asked: string | null): boolean {
  if (asked === null) return false;
  const [mine, wanted] = [plain(typed), plain(asked)];
  if (singular(mine) === singular(wanted)) return true;
  return SPELLINGS.some((row) => row.includes(mine) && row.includes(wanted));
}

function plain(unit: string): string {
  return unit.trim().toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '');
}

/** "steps" and "step" are the same unit. */
function singular(unit: string): string {
  return unit.length > 2 ? unit.replace(/s$/, '') : unit;
}

/**
 * A typed number with or without its unit, as learners are used to writing it: `0.002`, `0,002`,
 * `2e-3`, `2·10^-3`, `12 500`, `12,500`, `16 %`. What counts as near enough is decided by each kind.
 */
import { err, ok, type Result } from '../../result';
import type { InvalidReason } from '../kind';
import { isSameUnit } from './is-same-unit';

/** Longer texts are no numbers. */
const MAX_LENGTH = 100;

/** Sign, digits with their separators, an exponent in one of two spellings, and what follows. */
const TYPED = /^([+-]?) ?([\d.,][\d.,' _]*)(?:e([+-]?\d+)|[x*·×] ?10\^([+-]?\d+))?(.*)$/i;
const POWER_OF_TEN = /^([+-]?) ?()10\^()([+-]?\d+)(.*)$/;

/**
 * What the text can mean, the likeliest first: `1,125` is 1125 and, where a comma divides, 1.125.
 * Without a unit asked for (null), none may be typed.
 */
export function readNumber(text: string, unit: string | null): Result<number[], InvalidReason> {
  const typed = tidy(text);
  if (typed === '') return err('incomplete');
  const parts = typed.length > MAX_LENGTH ? null : (POWER_OF_TEN.exec(typed) ?? TYPED.exec(typed));
  if (!parts) return err('not-a-number');
  const [, sign, digits, power, tenPower, rest] = parts;
  const exponent = power || tenPower || '0';
  const values = (digits ? readDigits(digits.trim()) : ['1'])
    .map((plain) => Number(`${sign}${plain}e${exponent}`))
    .filter(Number.isFinite);
  const typedUnit = rest!.trim();
  if (values.length === 0 || !/^(\p{L}|[%‰°µ$€]|$)/u.test(typedUnit)) return err('not-a-number');
  if (typedUnit !== '' && !isSameUnit(typedUnit, unit)) return err('other-unit');
  return ok(values);
}

/** One way to write minus signs, spaces, apostrophes and powers. */
function tidy(text: string): string {
  return text
    .trim()
    .slice(0, 2 * MAX_LENGTH)
    .replace(/\s+/g, ' ')
    .replace(/[−–]/g, '-')
    .replace(/’/g, "'")
    .replace(/\*\*/g, '^');
}

/** Digits with separators as JavaScript writes them; none where they are no number. */
function readDigits(digits: string): string[] {
  if (/^(\d+\.?|\d*\.\d+)$/.test(digits)) return [digits];
  // A space, an apostrophe or an underscore only ever groups.
  if (/^\d{1,3}([ '_])\d{3}(\1\d{3})*([.,]\d+)?$/.test(digits)) {
    return [digits.replace(/[ '_]/g, '').replace(',', '.')];
  }
  if (/^[1-9]\d{0,2},\d{3}$/.test(digits)) {
    return [digits.replace(',', ''), digits.replace(',', '.')];
  }
  if (/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(digits)) return [digits.replace(/,/g, '')];
  if (/^[1-9]\d{0,2}(\.\d{3})+(\.\d{3}|,\d+)$/.test(digits)) {
    return [digits.replace(/\./g, '').replace(',', '.')];
  }
  return /^(\d+,|\d*,\d+)$/.test(digits) ? [digits.replace(',', '.')] : [];
}

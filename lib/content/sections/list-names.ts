/** Reads an attribute that is a list of names, and reports names that the pattern does not declare. */
import { suggestName } from '../nearest-name';
import type { Place, Report } from '../problem';

/** The words of a text, e.g. `"set-the-rate read-a-curve"`. */
export function listNames(text = ''): string[] {
  return text.split(/\s+/).filter((name) => name !== '');
}

/** `known` is null where the declarations could not be read, so that nothing is blamed on them. */
export function checkNames(
  names: readonly string[],
  what: { attribute: string; one: string },
  known: readonly string[] | null,
  place: Place,
  where: string,
  report: Report,
): void {
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) < index) {
      report.add(place, `${what.attribute} names "${name}" twice. Name it once.`, where);
    } else if (known && !known.includes(name)) {
      report.add(
        place,
        `${what.attribute} names the unknown ${what.one} "${name}".${suggestName(name, known)} Declare it in pattern.mdx, or name one of: ${known.join(', ')}.`,
        where,
      );
    }
  }
}

/** Reads the texts that authors write as attributes, and collects what is wrong with them. */

export type FigureAttributes = Readonly<Record<string, string | undefined>>;

export interface AttributeProblem {
  attribute: string;
  /** Half a sentence: what came and what was expected. */
  message: string;
  /** Where a name is not known: the name as written, and those that there are. */
  unknown?: { written: string; known: readonly string[] };
}

export interface NumberRange {
  /** Both excluded. */
  above: number;
  below: number;
  whole?: boolean;
}

export interface AttributeReader {
  readonly problems: AttributeProblem[];
  /** Words between spaces, each of them known; at most `most`. */
  names<Name extends string>(attribute: string, known: readonly Name[], most?: number): Name[];
  name<Name extends string>(attribute: string, known: readonly Name[]): Name | null;
  /** Texts between signs "|"; as many as `count`, or none where the attribute is missing. */
  labels(attribute: string, count: number): string[];
  /** `fallback` where the attribute is missing. */
  number(attribute: string, rule: NumberRange & { fallback: number }): number;
  pair(
    attribute: string,
    rule: NumberRange & { fallback: readonly [number, number] },
  ): [number, number];
}

export function readAttributes(attributes: FigureAttributes): AttributeReader {
  const problems: AttributeProblem[] = [];
  const textOf = (attribute: string): string => attributes[attribute]?.trim() ?? '';
  const blame = (attribute: string, message: string): void => {
    problems.push({ attribute, message });
  };

  const findKnown = <Name extends string>(
    attribute: string,
    written: string,
    known: readonly Name[],
  ): Name | null => {
    const found = known.find((name) => name === written);
    if (found !== undefined) return found;
    problems.push({
      attribute,
      message: `"${attribute}" names "${written}", which is not known`,
      unknown: { written, known },
    });
    return null;
  };

  const readNumber = (attribute: string, text: string, range: NumberRange): number | null => {
    const number = text === '' ? Number.NaN : Number(text);
    const { above, below, whole = false } = range;
    const fits = number > above && number < below && (!whole || Number.isInteger(number));
    if (fits) return number;
    const expected = whole ? 'a whole number' : 'a number';
    blame(
      attribute,
      `"${attribute}" is "${text}", expected ${expected} between ${above} and ${below}`,
    );
    return null;
  };

  return {
    problems,
    names(attribute, known, most = Infinity) {
      const written = textOf(attribute).split(/\s+/).filter(Boolean);
      const twice = written.find((name, at) => written.indexOf(name) !== at);
      if (twice) blame(attribute, `"${attribute}" names "${twice}" twice`);
      if (written.length > most) {
        blame(attribute, `"${attribute}" has ${written.length} names, expected at most ${most}`);
      }
      return written.flatMap((name) => findKnown(attribute, name, known) ?? []);
    },
    name(attribute, known) {
      return findKnown(attribute, textOf(attribute), known);
    },
    labels(attribute, count) {
      if (textOf(attribute) === '') return [];
      const labels = textOf(attribute)
        .split('|')
        .map((label) => label.trim());
      if (labels.length !== count || labels.includes('')) {
        blame(
          attribute,
          `"${attribute}" has ${labels.filter(Boolean).length} texts between signs "|", expected ${count}, one a run`,
        );
      }
      return labels;
    },
    number(attribute, { fallback, ...range }) {
      if (attributes[attribute] === undefined) return fallback;
      return readNumber(attribute, textOf(attribute), range) ?? fallback;
    },
    pair(attribute, { fallback, ...range }) {
      if (attributes[attribute] === undefined) return [...fallback];
      const texts = textOf(attribute).split(/\s+/);
      if (texts.length !== 2) {
        blame(attribute, `"${attribute}" is "${textOf(attribute)}", expected two numbers`);
        return [...fallback];
      }
      const [first, second] = texts.map((text) => readNumber(attribute, text, range));
      return [first ?? fallback[0], second ?? fallback[1]];
    },
  };
}

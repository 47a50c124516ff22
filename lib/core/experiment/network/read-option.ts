/** Reads the options of one layer, each against what it may be. After a problem it goes on with a value that fits, so that all problems are found. */
import { showValue, type Slip } from './network-problem';
import type { Pair } from './network-spec';
import { MAIN_NUMBERS, type LayerKind } from './written-network';

export interface OptionProblem {
  /** Null where it is about the whole layer. */
  option: string | null;
  message: string;
  slip?: Slip;
}

export interface OptionReader {
  /** The whole number behind the layer's name, from 1 on; it has to be there. */
  main(most: number): number;
  /** Of dropout: the number behind its name, from 0 to below 1. */
  share(): number;
  /** The layer takes no number. */
  none(): void;
  /** Height and width, or one number for both. */
  pair(option: string, most: number, fallback: Pair): Pair;
  choice<T extends string>(option: string, known: readonly T[], fallback: T): T;
  flag(option: string, fallback: boolean): boolean;
  /** Complains of every option that was given and not asked for. */
  endWithLayer(): void;
}

/** `given` is by option; what stands under `kind` is the layer's main number. */
export function createOptionReader(
  kind: LayerKind,
  given: Readonly<Record<string, unknown>>,
  complain: (problem: OptionProblem) => void,
): OptionReader {
  const asked = new Set<string>([kind]);
  const take = (option: string): unknown => {
    asked.add(option);
    return given[option] ?? null;
  };
  const refuse = (option: string, value: unknown, expected: string): void =>
    complain({ option, message: `"${option}" is ${showValue(value)}, expected ${expected}.` });
  const isWhole = (value: unknown, most: number): value is number =>
    typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most;

  /** Of a layer that cannot do without; options in braces behind the name are a slip that Keras suggests. */
  const refuseMain = (value: unknown, expected: string): void => {
    const example = kind === 'dropout' ? `dropout: 0.25` : `${kind}: 32`;
    if (value === null) {
      complain({ option: null, message: `needs ${expected}. Write "${example}".` });
    } else if (typeof value === 'object') {
      const message = `"${kind}" is ${showValue(value)}, expected ${expected}. Write its options beside it, as in "{ ${example}, … }".`;
      complain({ option: kind, message });
    } else refuse(kind, value, expected);
  };

  return {
    main(most) {
      const value = take(kind);
      if (isWhole(value, most)) return value;
      const what = MAIN_NUMBERS[kind] ?? 'it';
      refuseMain(value, `the number of its ${what}, 1 to ${most.toLocaleString('en')}`);
      return 1;
    },
    share() {
      const value = take(kind);
      if (typeof value === 'number' && value >= 0 && value < 1) return value;
      refuseMain(value, 'the share of values that it drops, from 0 to below 1');
      return 0;
    },
    none() {
      const value = take(kind);
      if (value === null) return;
      complain({ option: kind, message: `takes no number. Write "- ${kind}".` });
    },
    pair(option, most, fallback) {
      const value = take(option);
      if (value === null) return fallback;
      if (isWhole(value, most)) return [value, value];
      const [height, width, ...more]: unknown[] = Array.isArray(value) ? value : [];
      if (isWhole(height, most) && isWhole(width, most) && more.length === 0) {
        return [height, width];
      }
      refuse(option, value, `a whole number from 1 to ${most}, or two in brackets`);
      return fallback;
    },
    choice(option, known, fallback) {
      const value = take(option);
      if (value === null) return fallback;
      const found = known.find((one) => one === value);
      if (found !== undefined) return found;
      const advice =
        value === 'softmax'
          ? ' The softmax belongs to the loss: leave it out of the last layer.'
          : '';
      complain({
        option,
        message: `"${option}" is ${showValue(value)}, expected ${known.join(' or ')}.${advice}`,
      });
      return fallback;
    },
    flag(option, fallback) {
      const value = take(option);
      if (value === null) return fallback;
      if (typeof value === 'boolean') return value;
      refuse(option, value, 'true or false');
      return fallback;
    },
    endWithLayer() {
      const known = [...asked].filter((option) => option !== kind);
      for (const option of Object.keys(given)) {
        if (asked.has(option)) continue;
        if (known.length === 0) {
          complain({ option, message: `has no option "${option}", and no other. Leave it out.` });
        } else {
          const slip = { written: option, known, intro: 'Its options are' };
          complain({ option, message: `has no option "${option}".`, slip });
        }
      }
    },
  };
}

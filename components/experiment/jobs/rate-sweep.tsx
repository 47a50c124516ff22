'use client';
/** The rates of a sweep, typed or taken from the ruler, and its start. Props only. */
import { ListOrdered } from 'lucide-react';
import { useRef, useState } from 'react';
import { formatRate } from '@/components/progress/format-figures';
import { Button } from '@/components/ui/button';
import { MOST_SWEEP_RATES, parseRates, type RateRange } from '@/lib/core/experiment';
import { TextField } from '../settings/text-field';

const FIRST_RATES = [0.0001, 0.0003, 0.001, 0.003, 0.01];

/** What stands in the field at first. */
export function listFirstRates({ min, max }: RateRange): string {
  return FIRST_RATES.filter((rate) => rate >= min && rate <= max)
    .map(formatRate)
    .join(', ');
}

export function RateSweep({
  text,
  range,
  marks,
  isLocked,
  onType,
  onStart,
}: {
  text: string;
  range: RateRange;
  /** The rates marked on the ruler, to choose from. */
  marks: readonly number[];
  isLocked: boolean;
  onType: (text: string) => void;
  /** With the rates in the order in which they are to be trained. */
  onStart: (rates: number[]) => void;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const fieldsRef = useRef<HTMLFieldSetElement>(null);
  const change = (next: string): void => {
    onType(next);
    setProblem(null);
  };
  const onPress = (): void => {
    const rates = parseRates(text, range);
    if (rates.ok) return onStart(rates.value);
    setProblem(rates.error);
    fieldsRef.current?.querySelector('input')?.focus();
  };
  const offered = marks.filter((rate) => !parts(text).includes(formatRate(rate)));

  return (
    <fieldset ref={fieldsRef} disabled={isLocked} className="min-w-0">
      <legend className="mb-1 text-2 font-medium">Sweep of rates</legend>
      <TextField
        label="Rates, in the order to train them"
        value={text}
        onChange={change}
        problem={problem}
        note={`Two to ${MOST_SWEEP_RATES}, with commas between them.`}
      />
      {offered.length > 0 && (
        <div className="mt-2 flex flex-wrap items-center gap-1 text-1 text-ink-3">
          <span>From the ruler:</span>
          {offered.map((rate) => (
            <Button
              key={rate}
              small
              look="quiet"
              aria-label={`Add rate ${formatRate(rate)}`}
              onClick={() => change([...parts(text), formatRate(rate)].join(', '))}
            >
              + {formatRate(rate)}
            </Button>
          ))}
        </div>
      )}
      <Button className="mt-3" onClick={onPress}>
        <ListOrdered aria-hidden size={20} strokeWidth={1.75} />
        Start the sweep
      </Button>
    </fieldset>
  );
}

function parts(text: string): string[] {
  return text.split(/[\s,;]+/).filter((part) => part !== '');
}

/** Both rules side by side, a cell an epoch, with a sign for what each did. The same stands in the table below. */
import clsx from 'clsx';
import {
  PLATEAU_RULES,
  type PlateauReason,
  type PlateauSchedule,
  type ReplayedEpoch,
} from '@/lib/core/experiment';
import { REASON_NAMES } from './explain-step';

type Rule = PlateauSchedule['rule'];

const SIGNS: Record<PlateauReason, string> = {
  'no-metric': '?',
  improved: '+',
  'cooling-down': '~',
  waiting: '·',
  reduced: '↓',
  'at-minimum': '_',
};
/** With more epochs a cell has no room for any sign but that of a reduction. */
const MOST_SIGNS = 25;

/** What the browsers draw. */
const THUMB = '16px';
/** Room for the names of the rules. */
const NAMES = '4rem';

/** Puts a slider below the strip so that its thumb stands under the middle of each cell. */
export function besideStrip(epochs: number): { marginLeft: string; width: string } {
  const cell = `(100% - ${NAMES}) / ${epochs}`;
  return {
    marginLeft: `calc(${NAMES} + ${cell} / 2 - ${THUMB} / 2)`,
    width: `calc(${cell} * ${epochs - 1} + ${THUMB})`,
  };
}

export function EpochStrip({
  replays,
  rule,
  place,
}: {
  replays: Readonly<Record<Rule, readonly ReplayedEpoch[]>>;
  /** The rule that is looked at. */
  rule: Rule;
  /** Of the epoch that is looked at, from 0. */
  place: number;
}) {
  return (
    <div aria-hidden className="grid gap-1 text-1">
      {(['keras', 'pytorch'] as const).map((known) => (
        <div
          key={known}
          style={{ gridTemplateColumns: `${NAMES} minmax(0, 1fr)` }}
          className="grid items-center"
        >
          <span className={clsx(known === rule ? 'font-semibold' : 'text-ink-3')}>
            {PLATEAU_RULES[known]}
          </span>
          <div className="flex gap-px">
            {replays[known].map(({ epoch, reason }, index) => (
              <span
                key={epoch}
                className={clsx(
                  'h-6 min-w-0 flex-1 overflow-hidden text-center leading-6',
                  reason === 'reduced' ? 'bg-accent text-on-accent' : 'bg-sunken text-ink-2',
                  index === place && 'inset-ring-2 inset-ring-ink',
                )}
              >
                {(reason === 'reduced' || replays[known].length <= MOST_SIGNS) && SIGNS[reason]}
              </span>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

/** The key to the signs. */
export function StripLegend() {
  return (
    <ul aria-hidden className="mt-1 flex flex-wrap gap-x-4 text-1 text-ink-3">
      {(['improved', 'waiting', 'reduced', 'cooling-down', 'at-minimum'] as const).map((reason) => (
        <li key={reason} className="whitespace-nowrap">
          {SIGNS[reason]} {REASON_NAMES[reason]}
        </li>
      ))}
    </ul>
  );
}

'use client';
/** One month as a grid of days. The chosen day is the only one that Tab reaches; arrows go to the others. */
import clsx from 'clsx';
import { type DayRecord, sayDay } from './group-by-day';
import { type Day, listWeeks, monthOf, nameDay, nameMonth } from './month-days';
import { useDayKeys } from './use-day-keys';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export function MonthGrid({
  day: chosen,
  today,
  days,
  onChoose,
}: {
  day: Day;
  today: Day;
  days: ReadonlyMap<Day, DayRecord>;
  /** May be called with a day beyond what can be chosen. */
  onChoose: (day: Day) => void;
}) {
  const { grid, onKeyDown } = useDayKeys(chosen, onChoose);
  const month = monthOf(chosen);
  const most = Math.max(1, ...[...days.values()].map(({ events }) => events.length));
  return (
    <table
      ref={grid}
      role="grid"
      onKeyDown={onKeyDown}
      className="w-full table-fixed border-collapse"
    >
      <caption className="sr-only">
        {nameMonth(month)}, a day a cell. Arrow keys go by days.
      </caption>
      <thead>
        <tr>
          {WEEKDAYS.map((name) => (
            <th
              key={name}
              scope="col"
              abbr={name}
              className="pb-1 text-center text-1 font-normal text-ink-3"
            >
              <span aria-hidden>{name.slice(0, 2)}</span>
              <span className="sr-only">{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {listWeeks(month).map((week, place) => (
          <tr key={place}>
            {week.map((day, weekday) => (
              <td key={weekday} aria-selected={day === chosen} className="p-0.5">
                {day && (
                  <DayButton
                    day={day}
                    record={days.get(day)}
                    most={most}
                    isChosen={day === chosen}
                    isToday={day === today}
                    isFuture={day > today}
                    onChoose={onChoose}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayButton({
  day,
  record,
  most,
  isChosen,
  isToday,
  isFuture,
  onChoose,
}: {
  day: Day;
  record: DayRecord | undefined;
  /** What the longest bar stands for. */
  most: number;
  isChosen: boolean;
  isToday: boolean;
  isFuture: boolean;
  onChoose: (day: Day) => void;
}) {
  return (
    <button
      type="button"
      tabIndex={isChosen ? 0 : -1}
      aria-current={isToday ? 'date' : undefined}
      aria-label={`${nameDay(day)}: ${sayDay(record)}`}
      disabled={isFuture}
      onClick={() => onChoose(day)}
      className={clsx(
        'flex h-11 w-full flex-col items-center justify-center gap-1 rounded-1 border text-2 leading-5',
        isChosen ? 'border-accent bg-accent-soft' : 'border-transparent enabled:hover:bg-sunken',
        record ? 'font-semibold text-ink' : 'text-ink-3',
        isToday && 'underline decoration-2 underline-offset-2',
        isFuture && 'opacity-50',
      )}
    >
      {Number(day.slice(8))}
      <span className="flex h-1 w-6 justify-center">
        {record && (
          <span
            className="rounded-full bg-accent"
            style={{ width: `${20 + 80 * (record.events.length / most)}%` }}
          />
        )}
      </span>
    </button>
  );
}

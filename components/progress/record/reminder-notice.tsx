'use client';
/** Reminds the learner to export when much has come together that exists in this browser only. */
import { CalendarClock } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { useReminder } from '@/lib/record/use-record';
import { countThings } from '../format-figures';
import { useExport } from './use-export';

export function ReminderNotice() {
  const reminder = useReminder();
  const { saveRecord } = useExport();
  if (reminder.kind === 'none') return null;
  return (
    <aside
      aria-label="Reminder to export"
      className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3 rounded-r-1 border-l-3 border-caution bg-caution-soft px-6 py-4 print:hidden"
    >
      <p className="flex max-w-[46rem] flex-1 basis-80 gap-3">
        <CalendarClock
          aria-hidden
          size={20}
          strokeWidth={1.75}
          className="mt-0.5 flex-none text-caution"
        />
        <span>{sayReminder(reminder.answers, reminder.days)}</span>
      </p>
      <Button onClick={() => void saveRecord()}>Export now</Button>
    </aside>
  );
}

function sayReminder(answers: number, days: number): string {
  const since = days === 0 ? 'today' : `in the last ${countThings(days, 'day')}`;
  const what =
    answers === 0
      ? `What you did ${since}`
      : `What you did ${since}, ${countThings(answers, 'answer')} among it,`;
  return `${what} is in this browser only. Browsers may delete what sites store; an exported file stays.`;
}

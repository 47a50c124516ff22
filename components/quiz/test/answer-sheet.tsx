/** All questions of a test at a glance: answered, flagged, open. Each is a button that leads to it. */
import clsx from 'clsx';
import { Check, Flag, type LucideIcon, Minus, PencilLine } from 'lucide-react';
import type { ReactNode } from 'react';
import { beginWithCount } from '@/components/progress/format-figures';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { listOpen, nameEntry, type SheetEntry } from './sheet';

export function AnswerSheet({
  sheet,
  current,
  onOpen,
  onHandIn,
}: {
  sheet: readonly SheetEntry[];
  current: SheetEntry;
  onOpen: (entry: SheetEntry) => void;
  onHandIn: () => void;
}) {
  const open = listOpen(sheet).length;
  return (
    <Panel aria-labelledby="answer-sheet" className="xl:sticky xl:top-8">
      <h2 id="answer-sheet" className="font-sans text-3 tracking-[0]">
        Answer sheet
      </h2>
      <nav aria-labelledby="answer-sheet">
        <ol className="my-4 grid grid-cols-5 gap-2 sm:grid-cols-10 xl:grid-cols-5">
          {sheet.map((entry) => (
            <li key={entry.asked.id}>
              <SheetButton
                entry={entry}
                isCurrent={entry.asked.id === current.asked.id}
                onOpen={() => onOpen(entry)}
              />
            </li>
          ))}
        </ol>
      </nav>
      <ul className="grid grid-cols-2 gap-x-4 gap-y-1 text-1 text-ink-2 sm:grid-cols-4 xl:grid-cols-2">
        <Key icon={Check}>answered</Key>
        <Key icon={Flag}>flagged</Key>
        <Key icon={PencilLine}>open now</Key>
        <Key icon={Minus}>not yet</Key>
      </ul>
      <div className="mt-6 border-t border-line pt-4">
        <p className="mb-3 text-2 text-ink-2">
          {open === 0
            ? 'Every question has an answer.'
            : `${beginWithCount(open)} ${open === 1 ? 'question has' : 'questions have'} no answer yet.`}{' '}
          There is no time limit.
        </p>
        <Button className="w-full" onClick={onHandIn}>
          Hand in
        </Button>
      </div>
    </Panel>
  );
}

function SheetButton({
  entry,
  isCurrent,
  onOpen,
}: {
  entry: SheetEntry;
  isCurrent: boolean;
  onOpen: () => void;
}) {
  const isAnswered = entry.lack === null;
  const { flagged } = entry.answer;
  const Icon = flagged ? Flag : isCurrent ? PencilLine : isAnswered ? Check : Minus;
  return (
    <button
      type="button"
      aria-label={nameEntry(entry)}
      aria-current={isCurrent ? 'step' : undefined}
      onClick={onOpen}
      className={clsx(
        'flex h-14 w-full flex-col items-center justify-center gap-0.5 rounded-1 text-2 font-medium hover:bg-sunken',
        isCurrent ? 'border-2 border-accent' : 'border',
        !isCurrent && (flagged ? 'border-caution' : 'border-line-strong'),
        !isCurrent && !flagged && !isAnswered && 'border-dashed',
        flagged
          ? 'bg-caution-soft text-caution'
          : isCurrent
            ? 'bg-surface text-accent'
            : isAnswered
              ? 'bg-sunken text-ink'
              : 'text-ink-2',
      )}
    >
      <span aria-hidden>{entry.number}</span>
      <Icon aria-hidden size={16} strokeWidth={1.75} />
    </button>
  );
}

function Key({ icon: Icon, children }: { icon: LucideIcon; children: ReactNode }) {
  return (
    <li className="flex items-center gap-1.5">
      <Icon aria-hidden size={16} strokeWidth={1.75} />
      {children}
    </li>
  );
}

'use client';
/** Resets, deletions, imports and joined learners, the latest first: each can be taken back, and done again. */
import { Redo2, Undo2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { type LearningEvent, listChanges, type RecordChange } from '@/lib/core/progress';
import { type Profiles, useRecordActions } from '@/lib/record/use-record';
import { formatWhen } from '../format-figures';
import type { KnownPattern } from '../known-pattern';
import { useReportOutcome } from '../outcome/outcome-context';
import { nameLearner } from './name-learner';
import { RecordPart } from './record-part';
import { sayChange } from './say-change';

const SHOWN_FIRST = 5;

export function ChangesPart({
  events,
  profiles: { current, profiles },
  patterns,
}: {
  events: readonly LearningEvent[];
  profiles: Profiles;
  patterns: readonly KnownPattern[];
}) {
  const changes = useMemo(() => listChanges(events, current), [events, current]);
  const [all, setAll] = useState(false);
  const { undo } = useRecordActions();
  const report = useReportOutcome();
  if (changes.length === 0) return null;
  const shown = all ? changes : changes.slice(0, SHOWN_FIRST);
  const say = (change: RecordChange) =>
    sayChange(
      change,
      (id) => patterns.find(({ outline }) => outline.id === id)?.outline.title ?? id,
      (id) => nameLearner(profiles, id),
    );

  async function turn(change: RecordChange) {
    const { event, undoneBy } = change;
    await undo(undoneBy ?? event.id);
    report({ text: `${undoneBy ? 'Done again' : 'Taken back'}: ${say(change)}.` });
  }

  return (
    <RecordPart
      id="changes"
      title="Changes"
      text="Nothing is thrown away: a reset or a deletion hides entries, and can be taken back at any time."
    >
      <ul className="border-b border-line">
        {shown.map((change) => (
          <li
            key={change.event.id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-line py-2"
          >
            <span className="min-w-0 text-2">
              <span className="break-words">
                {say(change)}
                {change.undoneBy && ', taken back'}
              </span>
              <time dateTime={change.event.at} className="block text-1 text-ink-3">
                {formatWhen(change.event.at)}
              </time>
            </span>
            <Button
              small
              aria-label={`${change.undoneBy ? 'Do it again' : 'Undo'}: ${say(change)}`}
              onClick={() => void turn(change)}
            >
              {change.undoneBy ? (
                <Redo2 aria-hidden size={16} strokeWidth={1.75} />
              ) : (
                <Undo2 aria-hidden size={16} strokeWidth={1.75} />
              )}
              {change.undoneBy ? 'Do it again' : 'Undo'}
            </Button>
          </li>
        ))}
      </ul>
      {shown.length < changes.length && (
        <Button small className="mt-4" onClick={() => setAll(true)}>
          Show all {changes.length}
        </Button>
      )}
    </RecordPart>
  );
}

'use client';
/** Begins again: one pattern or everything, after a question, and with a way back. */
import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import type { PatternProgress, Progress } from '@/lib/core/progress';
import { useRecordActions } from '@/lib/record/use-record';
import { countThings } from '../format-figures';
import type { KnownPattern } from '../known-pattern';
import { useReportOutcome } from '../outcome/outcome-context';
import { RecordPart } from './record-part';

interface Resettable {
  /** Null is everything. */
  pattern: string | null;
  name: string;
  holds: string;
}

const HEADING = 'reset';

export function ResetPart({
  progress,
  patterns,
}: {
  progress: Progress;
  patterns: readonly KnownPattern[];
}) {
  const { reset } = useRecordActions();
  const report = useReportOutcome();
  const [asked, setAsked] = useState<Resettable | null>(null);
  const choices = listResettable(progress, patterns);
  if (choices.length === 0) return null;

  async function confirm({ pattern, name }: Resettable) {
    setAsked(null);
    const undoId = await reset(pattern);
    report({
      text: `${name} is reset.`,
      undoId,
      undoneText: `${name} is back as it was.`,
      returnTo: HEADING,
    });
  }

  return (
    <RecordPart
      id={HEADING}
      title="Begin again"
      text="A reset hides what you did so far, so that you start as on the first day. What you do afterwards counts, and a reset can be taken back."
    >
      <ul className="border-b border-line">
        {choices.map((choice) => (
          <li
            key={choice.pattern ?? ''}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-line py-2"
          >
            <span>
              <span className="block font-medium">{choice.name}</span>
              <span className="block text-1 text-ink-3">{choice.holds}</span>
            </span>
            <Button small aria-label={`Reset… ${choice.name}`} onClick={() => setAsked(choice)}>
              <RotateCcw aria-hidden size={16} strokeWidth={1.75} />
              Reset…
            </Button>
          </li>
        ))}
      </ul>
      {asked && (
        <ConfirmDialog
          title={`Reset ${asked.pattern === null ? 'everything' : asked.name}?`}
          confirm="Reset"
          onConfirm={() => void confirm(asked)}
          onCancel={() => setAsked(null)}
        >
          <p>
            {asked.holds} will no longer count. Nothing is deleted: you can take the reset back here
            at any time.
          </p>
        </ConfirmDialog>
      )}
    </RecordPart>
  );
}

function listResettable(progress: Progress, patterns: readonly KnownPattern[]): Resettable[] {
  const kept = Object.entries(progress.patterns);
  if (kept.length === 0) return [];
  const each = kept.map(([id, own]) => ({
    pattern: id,
    name: patterns.find(({ outline }) => outline.id === id)?.outline.title ?? id,
    holds: sayHeld([own]),
  }));
  const all = { pattern: null, name: 'Everything', holds: sayHeld(kept.map(([, own]) => own)) };
  return [...each, all];
}

/** e.g. "2 lessons, 5 answers, 1 test and 1 run" */
function sayHeld(all: readonly PatternProgress[]): string {
  const sum = (count: (own: PatternProgress) => number) =>
    all.reduce((total, own) => total + count(own), 0);
  const lessons = sum(({ opened, read }) => Object.keys({ ...opened, ...read }).length);
  const answers = sum((own) => own.answers.length);
  const runs = sum((own) => own.runs.length);
  const tests = sum((own) => own.tests.length);
  const challenges = sum((own) => own.challengeAttempts.length);
  const cards = sum((own) => own.reviews.length);
  const parts = [
    countThings(lessons, 'lesson'),
    countThings(answers, 'answer'),
    ...(tests > 0 ? [countThings(tests, 'test')] : []),
    ...(challenges > 0 ? [countThings(challenges, 'challenge')] : []),
    ...(cards > 0 ? [countThings(cards, 'rated card')] : []),
  ];
  return `${parts.join(', ')} and ${countThings(runs, 'run')}`;
}

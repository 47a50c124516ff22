'use client';
/** What the learning record holds so far, pattern by pattern. */
import Link from 'next/link';
import { useProgress } from '@/lib/record/use-record';
import { linkPattern, type PatternOutline } from './pattern-outline';
import { type KnownPattern, PatternRecord } from './pattern-record';

export function RecordOverview({ patterns }: { patterns: readonly KnownPattern[] }) {
  const progress = useProgress();
  if (!progress) {
    return <p className="mt-8 text-ink-2">Reading the record of this browser…</p>;
  }
  const kept = Object.entries(progress.patterns);
  if (kept.length === 0) return <EmptyRecord first={patterns[0]?.outline ?? null} />;
  return kept.map(([id, own]) => {
    const known = patterns.find(({ outline }) => outline.id === id) ?? null;
    return <PatternRecord key={id} id={id} known={known} progress={own} />;
  });
}

function EmptyRecord({ first }: { first: PatternOutline | null }) {
  return (
    <div className="mt-8">
      <p className="max-w-measure font-serif text-4 text-ink-2">
        Nothing yet. Lessons that you open, questions that you answer and runs that you train appear
        here by themselves.
      </p>
      {first && (
        <p className="mt-4">
          <Link href={linkPattern(first.id)}>Open {first.title}</Link>
        </p>
      )}
    </div>
  );
}

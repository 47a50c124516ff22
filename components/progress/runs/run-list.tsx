'use client';
/** The runs of a pattern, the newest first; the older ones are there when asked for. */
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { writeConfigLink } from '@/lib/core/experiment';
import type { RunFact } from '@/lib/core/progress';
import { useRecordActions } from '@/lib/record/use-record';
import { formatRate } from '../format-figures';
import type { KnownPattern } from '../known-pattern';
import { useReportOutcome } from '../outcome/outcome-context';
import { linkMode } from '../pattern-outline';
import { RunEntry } from './run-entry';

const SHOWN_FIRST = 5;

export function RunList({
  runs,
  known,
  headingId,
}: {
  runs: readonly RunFact[];
  known: KnownPattern | null;
  /** Of the heading that gets the focus when a run is gone. */
  headingId: string;
}) {
  const [all, setAll] = useState(false);
  const { remove } = useRecordActions();
  const report = useReportOutcome();
  const newestFirst = [...runs].reverse();
  const shown = all ? newestFirst : newestFirst.slice(0, SHOWN_FIRST);
  const lab = known?.outline.modes.some(({ id, written }) => id === 'experiment' && written)
    ? linkMode(known.outline.id, 'experiment')
    : null;

  async function deleteRun({ eventId, config }: RunFact) {
    const undoId = await remove([eventId]);
    report({
      text: `The run at rate ${formatRate(config.learningRate)} is deleted.`,
      undoId,
      undoneText: 'The run is back.',
      returnTo: headingId,
    });
  }

  return (
    <>
      <ul className="border-t border-line-strong">
        {shown.map((run) => (
          <RunEntry
            key={run.eventId}
            run={run}
            preset={known?.names.presets[run.config.preset] ?? run.config.preset}
            target={known?.outline.targets[run.config.preset] ?? null}
            recipe={known?.outline.recipe ?? null}
            again={lab && lab + writeConfigLink(run.config)}
            onDelete={() => void deleteRun(run)}
          />
        ))}
      </ul>
      {shown.length < runs.length && (
        <Button small className="mt-4" onClick={() => setAll(true)}>
          Show all {runs.length}
        </Button>
      )}
    </>
  );
}

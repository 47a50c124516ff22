'use client';
/** The interrupted runs of a lab: joins what is on disk to the training session. Its looks are in interrupted-panel.tsx. */
import { recipeOf, type EngineChoice, type ExperimentTask } from '@/lib/core/experiment';
import type { RunFact } from '@/lib/core/progress';
import type { RunSession } from '../run-session';
import { runIdOf, type RunState } from '../run-state';
import { InterruptedPanel } from './interrupted-panel';
import type { InterruptedRun } from './read-interrupted';
import { useInterrupted } from './use-interrupted';

export interface InterruptedRunsProps {
  task: ExperimentTask;
  /** Null while it is not known. */
  owner: string | null;
  /** Runs on record; null while the record is loading. */
  recorded: readonly RunFact[] | null;
  state: RunState;
  session: RunSession;
  choice: EngineChoice;
  titles: Readonly<Record<string, string>>;
  /** True while a run, its test or a range test goes on in this tab. */
  isOccupied: boolean;
}

export function InterruptedRuns(props: InterruptedRunsProps) {
  const { state, session, choice } = props;
  const { offers, discard, refresh } = useInterrupted(props.owner, props.recorded, state);
  const onGoOn = async (
    { runId, config }: Extract<InterruptedRun, { kind: 'ready' }>,
    mayChange: boolean,
  ): Promise<void> => {
    const recipe = recipeOf(props.task);
    const goesOn = await session.resume({ runId, config, choice, mayChange, recipe });
    if (!goesOn) refresh();
  };
  return (
    <InterruptedPanel
      offers={offers}
      titles={props.titles}
      isOccupied={props.isOccupied}
      needsOtherEngine={
        state.kind === 'failed' && state.problem.kind === 'other-engine' ? runIdOf(state) : null
      }
      onGoOn={(run, mayChange) => void onGoOn(run, mayChange)}
      onDiscard={(runId) => void discard(runId)}
    />
  );
}

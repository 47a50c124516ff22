'use client';
/** "Several runs in a row": a sweep of rates or a luck check as one job, and what came of them. Props only. */
import { Dices, Square } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import {
  planLuckCheck,
  type LuckCheck,
  type RateRange,
  type RunConfig,
  type Target,
} from '@/lib/core/experiment';
import type { OwnRun } from '../own-runs';
import { useShowOnStart } from '../use-show-on-start';
import { sayJob } from './describe-job';
import { JobProgress } from './job-progress';
import { LuckList } from './luck-list';
import { listFirstRates, RateSweep } from './rate-sweep';
import type { Jobs } from './use-jobs';

export interface JobPanelProps {
  jobs: Jobs;
  runs: readonly OwnRun[];
  checks: readonly LuckCheck[];
  targets: Readonly<Record<string, Target | null>>;
  titles: Readonly<Record<string, string>>;
  /** The run that the settings say; null while they cannot be read. */
  planned: RunConfig | null;
  /** The rates that a run may have; null where there is but one. */
  range: RateRange | null;
  /** The rates marked on the ruler, to choose from. */
  marks: readonly number[];
  /** Why nothing can start now; null where it can. */
  blocked: string | null;
  isReady: boolean;
}

export function JobPanel(props: JobPanelProps) {
  const { jobs, planned, range, blocked, isReady, titles } = props;
  /** As typed; null before. Kept while a job goes on, when its field is not there. */
  const [text, setText] = useState<string | null>(null);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const { job, isGoingOn } = jobs;
  useShowOnStart(headingRef, (isGoingOn && job?.planned[0]?.runId) || null);
  const mayStart = isReady && blocked === null && planned !== null;

  return (
    <Panel aria-labelledby="lab-jobs" className="max-sm:p-4 print:hidden">
      <h3
        id="lab-jobs"
        ref={headingRef}
        tabIndex={-1}
        className="mb-2 font-sans text-3 tracking-[0] outline-none"
      >
        Several runs in a row
      </h3>
      {isGoingOn && job ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <p className="text-2">
            {sayJob(job)}{' '}
            <span className="text-ink-3">
              Stop in the run panel ends that run alone; the next one begins.
            </span>
          </p>
          <Button
            small
            onClick={() => {
              jobs.stop();
              headingRef.current?.focus();
            }}
          >
            <Square aria-hidden size={16} strokeWidth={1.75} />
            Stop them all
          </Button>
        </div>
      ) : (
        <div className="grid gap-6 md:grid-cols-2">
          {range && (
            <RateSweep
              text={text ?? listFirstRates(range)}
              range={range}
              marks={props.marks}
              isLocked={!mayStart}
              onType={setText}
              onStart={(rates) => planned && jobs.startSweep(planned, rates)}
            />
          )}
          <fieldset disabled={!mayStart} className="min-w-0">
            <legend className="mb-1 text-2 font-medium">Luck check</legend>
            <p className="text-2 text-pretty text-ink-2">
              The settings as they are, on three seeds{planned && ` (${listSeeds(planned)})`}. One
              run that meets the target is enough for the task; when the median of three meets it,
              the rate is <em>reliable</em>.
            </p>
            <Button className="mt-3" onClick={() => planned && jobs.startLuckCheck(planned)}>
              <Dices aria-hidden size={20} strokeWidth={1.75} />
              Start the luck check
            </Button>
          </fieldset>
        </div>
      )}
      {!isGoingOn && blocked && <p className="mt-3 text-2 text-ink-2">{blocked}</p>}
      {!isGoingOn && isReady && !blocked && planned === null && (
        <p className="mt-3 text-2 text-ink-2">
          Something in the settings cannot be read yet; it is marked there.
        </p>
      )}
      {job && <JobProgress job={job} runs={props.runs} />}
      <LuckList checks={props.checks} targets={props.targets} titles={titles} />
      <p aria-live="polite" className="sr-only">
        {job && sayJob(job)}
      </p>
    </Panel>
  );
}

function listSeeds(config: RunConfig): string {
  return planLuckCheck(config)
    .map(({ seed }) => seed)
    .join(', ');
}

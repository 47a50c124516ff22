'use client';
/** "Predict, then run": the question before a run, or the answer beside it afterwards. Nothing where neither is. */
import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import type { Prediction } from '@/lib/core/experiment';
import { nameRate } from '../name-rate';
import type { OwnRun } from '../own-runs';
import { useShowOnStart } from '../use-show-on-start';
import { PredictionForm } from './prediction-form';
import { PredictionResult } from './prediction-result';
import type { PredictionFlow } from './use-prediction';

export function PredictionPanel({
  flow,
  focus,
  prediction,
}: {
  flow: PredictionFlow;
  /** The run that is shown; null before the first. */
  focus: OwnRun | null;
  /** Of that run. */
  prediction: Prediction | null;
}) {
  const { asked, isSkipped } = flow;
  const headingRef = useRef<HTMLHeadingElement>(null);
  const question = asked && JSON.stringify(asked);
  useShowOnStart(headingRef, question);
  if (!asked && !(focus && prediction)) {
    if (!isSkipped) return null;
    return (
      <p className="px-1 text-2 text-ink-3 print:hidden">
        Predictions are off in this tab.{' '}
        <Button small look="quiet" onClick={flow.askAgain}>
          Ask me again
        </Button>
      </p>
    );
  }
  return (
    <Panel aria-labelledby="lab-prediction" className="max-sm:p-4">
      <h3
        id="lab-prediction"
        ref={headingRef}
        tabIndex={-1}
        className="mb-2 font-sans text-3 tracking-[0] outline-none"
      >
        {asked
          ? `Predict ${nameRate({ ...asked, schedule: undefined })} before it runs`
          : `Your prediction for run ${focus?.number}`}
      </h3>
      {asked ? (
        <PredictionForm key={question} config={asked} onAnswer={flow.answer} onSkip={flow.skip} />
      ) : (
        focus && prediction && <PredictionResult prediction={prediction} run={focus} />
      )}
    </Panel>
  );
}

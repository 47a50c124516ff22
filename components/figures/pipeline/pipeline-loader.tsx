'use client';
/** Fetches the recording of the pipeline, and says so where that fails. */
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { UNDRAWN } from '@/components/ui/draw-figures';
import { parsePipeline, type PipelineRecord } from '@/lib/core/figures';
import { PipelineFigure } from './pipeline-figure';

export interface PipelineProps {
  /** Where the recording is served. */
  url: string;
}

export function PipelineLoader({ url }: PipelineProps) {
  const [record, setRecord] = useState<PipelineRecord | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(1);

  useEffect(() => {
    const stop = new AbortController();
    fetchRecord(url, stop.signal).then(setRecord, (error: unknown) => {
      if (!stop.signal.aborted) setProblem(error instanceof Error ? error.message : String(error));
    });
    return () => stop.abort();
  }, [url, attempt]);

  if (record) return <PipelineFigure record={record} />;
  return (
    <div
      role="status"
      {...(problem === null && UNDRAWN)}
      className="m-auto text-center text-2 text-ink-3"
    >
      {problem === null ? (
        'Loading the recorded image and its maps …'
      ) : (
        <>
          <p>The recording could not be loaded: {problem}</p>
          <Button
            small
            className="mt-3"
            onClick={() => {
              setProblem(null);
              setAttempt(attempt + 1);
            }}
          >
            Try again
          </Button>
        </>
      )}
    </div>
  );
}

/** @throws with what went wrong, as half a sentence. */
async function fetchRecord(url: string, signal: AbortSignal): Promise<PipelineRecord> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`the server answered ${response.status}.`);
  const record = parsePipeline(await response.json());
  if (!record) throw new Error('it is not a recording of this version. Reload the page.');
  return record;
}

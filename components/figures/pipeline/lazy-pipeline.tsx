'use client';
/** The place of the pipeline, free until it is seen. */
import { WhenSeen } from '../shared/when-seen';
import type { PipelineProps } from './pipeline-loader';

const load = () => import('./pipeline-loader').then(({ PipelineLoader }) => PipelineLoader);

export function LazyPipeline(props: PipelineProps) {
  return (
    <WhenSeen
      load={load}
      props={props}
      className="min-h-[44.5rem] sm:min-h-[39.75rem] print:min-h-0"
    />
  );
}

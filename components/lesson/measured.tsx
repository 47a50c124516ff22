/**
 * A figure out of a recorded run, with where it comes from as a note. That the text agrees with the run
 * is checked by lib/content; which figure it is, is read by lib/core/experiment.
 */
import type { ReactNode } from 'react';
import { readMeasure, type MeasuredFigure, type ReferenceRun } from '@/lib/core/experiment';
import { SourceNote } from './source-note';

export interface MeasuredProps {
  run: string;
  field: string;
  at?: string;
  children?: ReactNode;
}

/** Without the runs it says no more than the run's name. */
export function Measured({ run, children }: MeasuredProps) {
  return <SourceNote note={`Measured in the recorded run ${run}.`}>{children}</SourceNote>;
}

/** The vocabulary where the runs of the pattern are at hand. */
export function bindMeasured(runs: readonly ReferenceRun[]) {
  function BoundMeasured(props: MeasuredProps) {
    // Recordings are named after their files.
    const run = runs.find(({ runId }) => runId === `reference-${props.run}`);
    const read = run && readMeasure(run, props.field, props.at);
    if (!read?.ok) return <Measured {...props} />;
    return <SourceNote note={describeSource(props.run, read.value)}>{props.children}</SourceNote>;
  }
  return { Measured: BoundMeasured };
}

/** e.g. "Recorded run full-0.001-seed1, epoch 20: validation accuracy on 10,000 validation images." */
export function describeSource(name: string, { what, epoch, on }: MeasuredFigure): string {
  const place = epoch === null || what === 'epoch' ? '' : `, epoch ${epoch}`;
  const images = on ? ` on ${on.images.toLocaleString('en')} ${on.split} images` : '';
  return `Recorded run ${name}${place}: ${what}${images}.`;
}

'use client';
/** The place of the scrubber, free until it is seen. */
import { WhenSeen } from '../shared/when-seen';
import type { ScrubberProps } from './scrubber-figure';

const load = () => import('./scrubber-figure').then(({ ScrubberFigure }) => ScrubberFigure);

export function LazyScrubber(props: ScrubberProps) {
  return (
    <WhenSeen
      load={load}
      props={props}
      className="min-h-[calc(56rem+var(--items)*1.125rem)] sm:min-h-[max(37.5rem,33rem+var(--items)*1.125rem)] print:min-h-0"
      items={props.runs.length}
    />
  );
}

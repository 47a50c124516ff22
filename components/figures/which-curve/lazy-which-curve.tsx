'use client';
/** The place of the exercise, free until it is seen. */
import { WhenSeen } from '../shared/when-seen';
import type { WhichCurveProps } from './which-curve-figure';

const load = () => import('./which-curve-figure').then(({ WhichCurveFigure }) => WhichCurveFigure);

export function LazyWhichCurve(props: WhichCurveProps) {
  return (
    <WhenSeen
      load={load}
      props={props}
      className="min-h-[calc(28.75rem+var(--items)*3.0625rem)] sm:min-h-[calc(26.75rem+var(--items)*3.0625rem)] print:min-h-0"
      items={props.runs.length}
    />
  );
}

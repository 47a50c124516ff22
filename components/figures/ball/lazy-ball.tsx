'use client';
/** The place of the ball, free until it is seen. */
import { WhenSeen } from '../shared/when-seen';
import type { BallProps } from './ball-figure';

const load = () => import('./ball-figure').then(({ BallFigure }) => BallFigure);

export function LazyBall(props: BallProps) {
  return (
    <WhenSeen load={load} props={props} className="min-h-[45rem] sm:min-h-[36rem] print:min-h-0" />
  );
}

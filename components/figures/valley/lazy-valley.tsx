'use client';
/** The place of the map, free until it is seen. */
import { WhenSeen } from '../shared/when-seen';
import type { ValleyProps } from './valley-figure';

const load = () => import('./valley-figure').then(({ ValleyFigure }) => ValleyFigure);

export function LazyValley(props: ValleyProps) {
  return (
    <WhenSeen load={load} props={props} className="min-h-[52rem] sm:min-h-[32rem] print:min-h-0" />
  );
}

export * from './challenge-attempt';
export * from './challenge-clock';
export * from './draw-challenge';
export * from './list-results';

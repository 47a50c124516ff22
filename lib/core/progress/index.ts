export * from './event';
export * from './fold-events';
export * from './practice-progress';

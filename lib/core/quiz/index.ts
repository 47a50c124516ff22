export * from './choice-order';
export * from './grade-answer';
export * from './question';

export * from './find-attempts';
export * from './find-shortfall';
export * from './gather-answers';
export * from './grade-attempt';
export * from './relate-attempt';
export * from './state-attempt';

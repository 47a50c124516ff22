export * from './find-schedules';
export * from './list-lapses';
export * from './memory';
export * from './plan-review';
export * from './preview-ratings';
export * from './rate-memory';
export * from './schedule-cards';

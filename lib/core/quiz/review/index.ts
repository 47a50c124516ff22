export * from './find-schedules';
export * from './list-lapses';
export * from './memory';
export * from './plan-review';
export * from './preview-ratings';
export * from './schedule-cards';

export * from './class-answer';
export * from './point-biserial';
export * from './report-class';

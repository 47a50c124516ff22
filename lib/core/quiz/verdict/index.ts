export * from './ability';
export * from './estimate-share';
export * from './judge-pattern';
export * from './verdict';

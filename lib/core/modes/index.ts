export * from './mode';
export * from './mode-id';
export * from './registry';

export * from './card';
export * from './choice-order';
export * from './draw/draw-test';
export * from './kind';
export * from './kinds';
export * from './order-seed';
export * from './question';
export * from './response';

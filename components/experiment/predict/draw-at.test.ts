import { expect, it } from 'vitest';
import { drawAt, readPlace } from './draw-at';

it('reads the nearest epoch, and a loss between 0 and 3 with two decimals', () => {
  expect(readPlace(0.3, 0.5, 5)).toEqual({ epoch: 2, loss: 1.5 });
  expect(readPlace(-1, -1, 5)).toEqual({ epoch: 1, loss: 3 });
  expect(readPlace(2, 2, 5)).toEqual({ epoch: 5, loss: 0 });
  expect(readPlace(0.9, 0, 1)).toEqual({ epoch: 1, loss: 3 });
});

it('fills the epochs that a fast stroke jumped over, in both directions', () => {
  const flat = [2, 2, 2, 2, 2];
  expect(drawAt(flat, { epoch: 4, loss: 1 }, { epoch: 2, loss: 2 })).toEqual([2, 2, 1.5, 1, 2]);
  expect(drawAt(flat, { epoch: 1, loss: 1 }, { epoch: 3, loss: 2 })).toEqual([1, 1.5, 2, 2, 2]);
  expect(drawAt(flat, { epoch: 5, loss: 0.5 }, null)).toEqual([2, 2, 2, 2, 0.5]);
});

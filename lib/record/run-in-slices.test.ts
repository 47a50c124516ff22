import { expect, it } from 'vitest';
import { runInSlices } from './run-in-slices';

function* busyFor(ms: number): Generator<void, string, void> {
  const end = performance.now() + ms;
  while (performance.now() < end) yield;
  return 'done';
}

it('gives the result of the work', async () => {
  expect(await runInSlices(busyFor(0))).toBe('done');
});

it('lets others have their turn before long work is done', async () => {
  const order: string[] = [];
  const work = runInSlices(busyFor(100)).then(() => order.push('work'));
  setTimeout(() => order.push('other'));
  await work;
  expect(order).toEqual(['other', 'work']);
});

it('fails as the work fails', async () => {
  function* failing(): Generator<void, never, void> {
    yield;
    throw new Error('broken');
  }
  await expect(runInSlices(failing())).rejects.toThrow('broken');
});

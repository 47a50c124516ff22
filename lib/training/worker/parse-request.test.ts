import { expect, test } from 'vitest';
import { aConfig } from './fake-training.fixture';
import { parseRequest } from './parse-request';

test('takes a request as it was sent', () => {
  const request = { type: 'start', runId: 'a', config: aConfig() } as const;
  expect(parseRequest(request)).toEqual({ ok: true, value: request });
});

test('takes a choice of engine, and refuses one that there is not', () => {
  const request = { type: 'start', runId: 'a', config: aConfig() } as const;
  const choice = { backend: 'simd', threads: 2 } as const;
  expect(parseRequest({ ...request, choice })).toEqual({ ok: true, value: { ...request, choice } });
  expect(parseRequest({ ...request, choice: { ...choice, threads: 0 } }).ok).toBe(false);
  expect(parseRequest({ ...request, choice: { backend: 'abacus', threads: 1 } }).ok).toBe(false);
});

test('says what is wrong with a request and whose it was', () => {
  const config = { ...aConfig(), learningRate: -1 };
  expect(parseRequest({ type: 'start', runId: 'a', config })).toEqual({
    ok: false,
    error: {
      runId: 'a',
      sweepId: null,
      message:
        'The training worker did not understand the page: at config.learningRate, Too small: expected number to be >0. Reload the page.',
    },
  });
});

test('takes a range test, and says whose it was where it makes no sense', () => {
  const sweep = { lowest: 1e-6, highest: 1, steps: 100 };
  const test = { images: 800, batchSize: 64, seed: 1, sweep };
  const request = { type: 'sweep', sweepId: 'w', test } as const;
  expect(parseRequest(request)).toEqual({ ok: true, value: request });
  const turned = { ...test, sweep: { ...sweep, highest: 1e-7 } };
  expect(parseRequest({ ...request, test: turned })).toEqual({
    ok: false,
    error: {
      runId: null,
      sweepId: 'w',
      message:
        'The training worker did not understand the page: at test.sweep, the lowest rate has to be below the highest. Reload the page.',
    },
  });
});

test('a message of another kind belongs to no run', () => {
  expect(parseRequest('hello')).toMatchObject({ ok: false, error: { runId: null } });
  expect(parseRequest({ type: 'explode' })).toMatchObject({ ok: false, error: { runId: null } });
});

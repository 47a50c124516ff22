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
  const test = { images: 800, batchSize: 64, optimizer: 'adam', seed: 1, sweep } as const;
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

test('takes a network with the run, in its shortest form, and says which layer it does not know', () => {
  const config = {
    ...aConfig(),
    network: [{ conv2d: 16, kernel: 3 }, 'globalAveragePooling2d', { dense: 10 }],
    optimizer: { name: 'sgd', momentum: 0.9 },
    validationSplit: 0.1,
  };
  expect(parseRequest({ type: 'start', runId: 'a', config })).toEqual({
    ok: true,
    value: {
      type: 'start',
      runId: 'a',
      config: { ...config, network: [{ conv2d: 16 }, 'globalAveragePooling2d', { dense: 10 }] },
    },
  });
  const strange = { ...config, network: ['attention', { dense: 10 }] };
  expect(parseRequest({ type: 'start', runId: 'a', config: strange })).toMatchObject({
    ok: false,
    error: {
      runId: 'a',
      message:
        'The training worker did not understand the page: at config.network.0, no layer is called "attention". Reload the page.',
    },
  });
});

test('takes what the run has to be of to go on', () => {
  const choice = { backend: null, threads: null };
  const request = { type: 'resume', runId: 'a', choice, mayChange: false, owner: 'me' } as const;
  const recipe = { optimizer: 'adam' } as const;
  expect(parseRequest({ ...request, recipe })).toEqual({ ok: true, value: { ...request, recipe } });
  expect(parseRequest(request).ok).toBe(false);
});

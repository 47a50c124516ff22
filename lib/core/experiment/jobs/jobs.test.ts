import { expect, it } from 'vitest';
import { aRun } from '../experiment.fixture';
import { beginJob, findAtHand, settleRun, stopJob } from './job';
import { parseRates } from './parse-rates';
import { planLuckCheck, planRateSweep } from './plan-job';

const { config } = aRun();
const RANGE = { min: 1e-5, max: 1 };
const planned = ['a', 'b', 'c'].map((runId) => ({ runId, config }));

it('goes through its runs in order, past one that diverged and one that was stopped', () => {
  let job = beginJob('sweep', planned);
  expect(findAtHand(job)?.runId).toBe('a');
  job = settleRun(job, 'a', 'diverged');
  expect(findAtHand(job)?.runId).toBe('b');
  job = settleRun(job, 'b', 'stopped');
  expect(findAtHand(job)?.runId).toBe('c');
  job = settleRun(job, 'c', 'finished');
  expect(findAtHand(job)).toBeNull();
  expect(job.outcomes).toEqual(['diverged', 'stopped', 'finished']);
});

it('starts nothing after a run that failed, or after it was stopped', () => {
  const failed = settleRun(beginJob('sweep', planned), 'a', 'failed');
  expect(findAtHand(failed)).toBeNull();
  const stopped = settleRun(stopJob(beginJob('sweep', planned)), 'a', 'stopped');
  expect(findAtHand(stopped)).toBeNull();
  expect(stopped.outcomes).toEqual(['stopped']);
});

it('takes no notice of a run that is not at hand', () => {
  const job = settleRun(beginJob('sweep', planned), 'a', 'finished');
  expect(settleRun(job, 'a', 'finished')).toBe(job);
  expect(settleRun(job, 'c', 'finished')).toBe(job);
});

it('plans a run for each rate, and three seeds that follow each other', () => {
  expect(planRateSweep(config, [0.1, 0.01]).map((run) => run.learningRate)).toEqual([0.1, 0.01]);
  expect(planLuckCheck(config).map((run) => run.seed)).toEqual([1, 2, 3]);
  const last = { ...config, seed: 2 ** 31 - 1 };
  expect(planLuckCheck(last).map((run) => run.seed)).toEqual([2 ** 31 - 1, 0, 1]);
});

it('reads rates with commas, semicolons or spaces between them, each once, in order', () => {
  expect(parseRates('0.01, 1e-3;0.0001  .001', RANGE)).toEqual({
    ok: true,
    value: [0.01, 0.001, 0.0001],
  });
});

it('says what is wrong with a list of rates', () => {
  const sentenceOf = (text: string) => {
    const read = parseRates(text, RANGE);
    return read.ok ? null : read.error;
  };
  expect(sentenceOf('0.001')).toBe(
    'Give two rates or more with commas between them, for example 0.0001, 0.001, 0.01.',
  );
  expect(sentenceOf('0.001, 5')).toBe('“5” is above the range of this experiment, 0.00001 to 1.');
  expect(sentenceOf('0.001, -1')).toBe(
    'A negative rate would climb the loss. Give a rate above 0.',
  );
  expect(sentenceOf('.1 .2 .3 .4 .5 .6 .7 .8')).toBe('These are 8 rates. Give at most 7.');
});

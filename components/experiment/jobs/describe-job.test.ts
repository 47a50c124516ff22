import { expect, it } from 'vitest';
import { beginJob, settleRun, stopJob, type LuckCheck } from '@/lib/core/experiment';
import { aRun } from '@/lib/core/experiment/experiment.fixture';
import { judgeLuckInWords, sayJob } from './describe-job';

const { config } = aRun();
const planned = [0.0001, 0.001].map((learningRate, place) => ({
  runId: `r${place}`,
  config: { ...config, learningRate },
}));

it('says which run is at hand, and how a job came to its end', () => {
  const job = beginJob('sweep', planned);
  expect(sayJob(job)).toBe('Run 1 of 2: rate 0.0001.');
  const second = settleRun(job, 'r0', 'diverged');
  expect(sayJob(second)).toBe('Run 2 of 2: rate 0.001.');
  expect(sayJob(settleRun(second, 'r1', 'finished'))).toBe('All 2 runs are over.');
  expect(sayJob(settleRun(stopJob(job), 'r0', 'stopped'))).toBe(
    'You stopped it after 1 of 2 runs.',
  );
  expect(sayJob(settleRun(job, 'r0', 'failed'))).toBe(
    'Run 1 of 2 could not go on, so the rest was not started.',
  );
});

const TARGET = {
  valAccuracy: 0.45,
  valLoss: 1.5,
  bestRate: 0.001,
  bestBatchSize: 64,
  median: { valAccuracy: 0.47, valLoss: 1.45 },
  spread: { valAccuracy: 0.01, valLoss: 0.02 },
  seeds: 3,
  recipe: { optimizer: 'adam' },
} as const;

function aCheck(changes: Partial<LuckCheck>): LuckCheck {
  return {
    config,
    seeds: [1, 2, 3],
    met: 2,
    valAccuracy: { lowest: 0.44, median: 0.46, highest: 0.48 },
    valLoss: { lowest: 1.4, median: 1.45, highest: 1.5 },
    reliable: true,
    ...changes,
  };
}

it('tells a reliable target from a lucky run and from none', () => {
  expect(judgeLuckInWords(aCheck({}), TARGET)).toBe(
    'Reliable: 2 of 3 seeds meet the target, and so does the median. Between the luckiest and the unluckiest seed lie 4.0 points of accuracy.',
  );
  expect(judgeLuckInWords(aCheck({ met: 1, reliable: false }), TARGET)).toMatch(
    /^Not reliable yet: 1 of 3 seeds meet the target, but the median does not\./,
  );
  expect(judgeLuckInWords(aCheck({ met: 0, reliable: false }), TARGET)).toMatch(
    /^Not met: none of the 3 seeds has validation accuracy of at least 45\.0/,
  );
  expect(judgeLuckInWords(aCheck({ met: 0, reliable: null }), null)).toMatch(/no measured target/);
});

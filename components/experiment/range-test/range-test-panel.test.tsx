import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { parseSweep, sweepRate, type SweepText } from '@/lib/core/experiment';
import { aRun } from '@/lib/core/experiment/experiment.fixture';
import type { SweepEnding } from '@/lib/training/messages';
import type { DeviceState } from '../device-state';
import { RangeTestPanel } from './range-test-panel';
import { beginSweep, NO_SWEEP, type LiveSweep, type SweepState } from './sweep-state';

const { engine } = aRun();
const SWEEP = { lowest: 1e-6, highest: 1, steps: 100 };
const A_TEST = { images: 4_000, batchSize: 64, optimizer: 'adam', seed: 1, sweep: SWEEP } as const;
const DEVICE: DeviceState = {
  probe: {
    kind: 'probed',
    result: { engine, stepMs: 200, evaluateMsPer1000: 900, candidates: [], mostThreads: 1 },
  },
  downloads: { 4_000: { totalBytes: 6.7e6, keptBytes: 0 } },
};
const fall = (step: number): number => (step < 40 ? 2.3 : 2.3 - (step - 40) / 60);

function aLive(lossOf: (step: number) => number, steps = 100): LiveSweep {
  const losses = Array.from({ length: steps }, (_, step) => ({
    rate: sweepRate(SWEEP, step),
    loss: lossOf(step),
  }));
  return { sweepId: 'w', test: A_TEST, engine, losses };
}

const ended = (live: LiveSweep, ending: SweepEnding = 'finished'): SweepState => ({
  kind: 'ended',
  live,
  ending,
});

function markupOf(
  state: SweepState,
  changes: { blocked?: string; text?: SweepText; min?: number } = {},
): string {
  const nothing = (): void => {};
  const { text = { lowest: '0.000001', highest: '1' } } = changes;
  const read = parseSweep(text);
  return renderToStaticMarkup(
    <RangeTestPanel
      state={state}
      form={{ ...read, text, plan: read.sweep && A_TEST, change: nothing, start: nothing }}
      device={DEVICE}
      range={{ min: changes.min ?? 1e-5, max: 1 }}
      blocked={changes.blocked ?? null}
      isReady
      onUnreadable={nothing}
      onStop={nothing}
      onUse={nothing}
    />,
  );
}

function wordsOf(...inputs: Parameters<typeof markupOf>): string {
  return markupOf(...inputs)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim();
}

test('before it starts, it says what it costs and that nothing of it is kept', () => {
  const words = wordsOf(NO_SWEEP);
  expect(words).toContain('its curve is gone when you leave the page');
  expect(words).toContain(
    'This range test: 100 steps on the first 4,000 training images with seed 1, about 20 s, 6.7 MB to load.',
  );
});

test('ends that make no sense are explained at their field', () => {
  const words = wordsOf(NO_SWEEP, { text: { lowest: '0.1', highest: '0.01' } });
  expect(words).toContain('“0.01” has to be above “0.1”.');
  expect(words).toContain('Something cannot be read yet');
});

test('during a run it says why it has to wait', () => {
  const markup = markupOf(NO_SWEEP, { blocked: 'A run is going on.' });
  expect(markup).toContain('A run is going on.');
  expect(markup).toMatch(/<button[^>]*disabled[^>]*>.*Start the range test/);
});

test('while it runs it can be stopped, and draws what it has without suggestions', () => {
  expect(wordsOf(beginSweep('w', A_TEST))).toContain('Stop the range test');
  const words = wordsOf({ kind: 'sweeping', live: aLive(fall, 60), isStopAsked: false });
  expect(words).toContain('Step 60 of 100: rate 0.003765, loss 1.983');
  expect(words).toContain('50 of 100 steps of the range test.');
  expect(words).not.toContain('Use this rate');
  expect(wordsOf({ kind: 'sweeping', live: aLive(fall, 60), isStopAsked: true })).toContain(
    'Stopping',
  );
});

test('at its end each rule has its rate and a button that names it', () => {
  const markup = markupOf(ended(aLive(fall)));
  const buttons = [...markup.matchAll(/aria-label="Use this rate, ([\d.]+), ([^"]+)"/g)];
  expect(buttons.map(([, , rule]) => rule)).toEqual(['Steepest slope', 'Valley', 'Minimum / 10']);
  const words = wordsOf(ended(aLive(fall)));
  expect(words).toContain('All 100 steps were taken, up to a rate of 1. Measured with');
  expect(words).toContain('on the first 4,000 training images, seed 1.');
  expect(words).toMatch(/The rules (agree within a factor of|disagree: the highest suggestion is)/);
});

test('the numbers of the chart are a table', () => {
  const markup = markupOf(ended(aLive(fall)));
  expect(markup).toContain('<caption class="sr-only">Loss by learning rate</caption>');
  expect(markup.match(/<th scope="row"/g)).toHaveLength(100);
});

test('a rate that no run may have is not offered', () => {
  const words = wordsOf(ended(aLive(fall)), { min: 0.9 });
  expect(words).toContain('Outside the range of this experiment, 0.9 to 1.');
  expect(words).not.toContain('Use this rate');
});

test('without a suggestion it says why', () => {
  expect(wordsOf(ended(aLive(() => 2.303)))).toContain(
    'No suggestion: after the first ten steps the smoothed loss never fell by 1 %',
  );
  const short = wordsOf(ended(aLive(fall, 9), 'stopped'));
  expect(short).toContain('You stopped it after step 9 of 100');
  expect(short).toContain('No suggestion: it ended after 9 steps, and the rules need 14');
});

test('a loss that explodes ends it with its rate', () => {
  const exploded = aLive((step) => (step < 70 ? fall(step) : 1e6), 71);
  expect(wordsOf(ended(exploded, 'diverged'))).toContain(
    'The loss exploded at step 71 of 100, at a rate of 0.01748: smoothed, it was more than four times its lowest.',
  );
  const broken = aLive((step) => (step < 70 ? fall(step) : Number.NaN), 71);
  const words = wordsOf(ended(broken, 'diverged'));
  expect(words).toContain('it was no longer a number');
  expect(words).toContain('loss no number, smoothed no number');
});

test('rules that are far apart are said to disagree, by what factor', () => {
  // A dent early on has the steepest slope; the lowest loss lies much further up.
  const dented = aLive((step) => (step < 20 ? 9 : step < 24 ? 4 : 3 - step / 60));
  expect(wordsOf(ended(dented))).toMatch(
    /The rules disagree: the highest suggestion is [\d.,]+ times the lowest\./,
  );
});

test('a failure is a sentence, and another start is offered', () => {
  const problem = { kind: 'dataset', message: 'train-03 is damaged.' } as const;
  const words = wordsOf({ kind: 'failed', problem });
  expect(words).toContain('train-03 is damaged.');
  expect(words).toContain('Start the range test');
});

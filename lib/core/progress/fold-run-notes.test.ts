import { expect, it } from 'vitest';
import { eventSchema, type Happening, type LearningEvent } from './event';
import { foldEvents } from './fold-events';
import { rememberRatings } from '../quiz/review/rate-memory';

const PATTERN = 'vision/rates';

function anEvent(seq: number, happening: Happening): LearningEvent {
  return eventSchema.parse({
    id: `e${seq}`,
    profileId: 'ada',
    deviceId: 'laptop',
    seq,
    at: `2026-03-01T10:00:0${seq}.000Z`,
    v: 1,
    ...happening,
  });
}

function aNote(name: string, note: string): Happening {
  return { type: 'run-noted', payload: { pattern: PATTERN, runId: 'r1', name, note } };
}

function aPrediction(...losses: number[]): Happening {
  const prediction = { shape: 'drawn' as const, losses };
  return { type: 'run-predicted', payload: { pattern: PATTERN, runId: 'r1', prediction } };
}

it('keeps the last name and note of a run, in whatever order the events come', () => {
  const events = [anEvent(1, aNote('best', 'first try')), anEvent(2, aNote('baseline', ''))];
  for (const list of [events, [...events].reverse()]) {
    const { runNotes } = foldEvents(list, 'ada', rememberRatings).patterns[PATTERN]!;
    expect(runNotes.get('r1')).toEqual({ name: 'baseline', note: '' });
  }
});

it('keeps the first prediction of a run, since a later one may know more', () => {
  const events = [anEvent(1, aPrediction(2, 1.5)), anEvent(2, aPrediction(1, 1))];
  const { predictions } = foldEvents(events, 'ada', rememberRatings).patterns[PATTERN]!;
  expect(predictions.get('r1')?.losses).toEqual([2, 1.5]);
});

it('hides names and predictions with a reset', () => {
  const events = [
    anEvent(1, aNote('best', '')),
    anEvent(2, aPrediction(2)),
    anEvent(3, { type: 'reset', payload: { pattern: PATTERN, upTo: { laptop: 2 } } }),
  ];
  expect(foldEvents(events, 'ada', rememberRatings).patterns[PATTERN]).toBeUndefined();
});

it('takes back the last naming alone when it is removed', () => {
  const events = [
    anEvent(1, aNote('first', '')),
    anEvent(2, aNote('second', '')),
    anEvent(3, { type: 'removed', payload: { eventIds: ['e2'] } }),
  ];
  expect(
    foldEvents(events, 'ada', rememberRatings).patterns[PATTERN]!.runNotes.get('r1')?.name,
  ).toBe('first');
});

it('refuses a name of more than 40 characters and a loss that is off the chart', () => {
  expect(() => anEvent(1, aNote('n'.repeat(41), ''))).toThrow();
  expect(() => anEvent(1, aNote('', 'n'.repeat(501)))).toThrow();
  expect(() => anEvent(1, aPrediction(3.1))).toThrow();
});

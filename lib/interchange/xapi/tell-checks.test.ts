import { expect, it } from 'vitest';
import { eventSchema, isActivity, type ActivityEvent, type Happening } from '@/lib/core/progress';
import { writeStatements } from './write-statements';

const RATES = 'vision/rates';
const BASE = 'https://tenfold.invalid/xapi/';

function anEvent(happening: Happening): ActivityEvent {
  const event = eventSchema.parse({
    id: '0b5cf4f2-8a0b-4f3e-9d3b-5a3b1c2d3e4f',
    profileId: 'ada',
    deviceId: 'laptop',
    seq: 1,
    at: '2026-03-01T10:00:00.000Z',
    v: 1,
    ...happening,
  });
  if (!isActivity(event)) throw new Error('expected something that the learner did');
  return event;
}
function write(happening: Happening) {
  return writeStatements([anEvent(happening)], 'ada')[0]!;
}

it('tells a check of a lesson as an answer without a score, and a skipped one as no answer', () => {
  const check = {
    pattern: RATES,
    mode: 'learn',
    section: 'what',
    place: 1,
    contentHash: 'h',
  } as const;
  const answered = write({
    type: 'check-answered',
    payload: { ...check, choiceId: 'far', correct: false },
  });
  expect(answered.verb.display['en-US']).toBe('answered');
  expect(answered.object.id).toBe(`${BASE}activities/vision/rates/learn/what%2F1`);
  expect(answered.result).toMatchObject({ success: false, response: 'far' });
  expect(answered.result?.score).toBeUndefined();
  const skipped = write({
    type: 'check-answered',
    payload: { ...check, choiceId: null, correct: false },
  });
  expect(skipped.verb.display['en-US']).toBe('interacted');
  expect(skipped.result?.success).toBeUndefined();
});

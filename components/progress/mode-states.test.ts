import { expect, test } from 'vitest';
import { chooseNextMode, listModeStates, sayStates } from './mode-states';
import { anOutline, aProgress } from './outline.fixture';

const EARLY = '2026-11-23T09:00:00.000Z';
const LATE = '2026-11-23T11:00:00.000Z';

test('goes on with the first written mode where nothing was opened', () => {
  const states = listModeStates(anOutline({ written: ['deep', 'metrics'] }), null);
  expect(chooseNextMode(states, {})?.id).toBe('deep');
});

test('goes on with the mode opened last, not with the first one', () => {
  const opened = { learn: EARLY, experiment: LATE };
  const states = listModeStates(anOutline(), aProgress({ opened }));
  expect(chooseNextMode(states, opened)?.id).toBe('experiment');
});

test('passes over a mode that is done, although it was opened last', () => {
  const opened = { experiment: EARLY, learn: LATE };
  const states = listModeStates(anOutline(), aProgress({ opened, read: { learn: LATE } }));
  expect(chooseNextMode(states, opened)?.id).toBe('experiment');
});

test('never goes on with a mode that is not written', () => {
  const opened = { why: LATE };
  const states = listModeStates(anOutline({ written: ['learn'] }), aProgress({ opened }));
  expect(chooseNextMode(states, opened)?.id).toBe('learn');
});

test('has nothing to go on with where every written mode is done', () => {
  const states = listModeStates(
    anOutline({ written: ['learn'] }),
    aProgress({ read: { learn: LATE } }),
  );
  expect(chooseNextMode(states, {})).toBeNull();
});

test('says how many modes are done and started', () => {
  const say = (progress: Parameters<typeof aProgress>[0]) =>
    sayStates(listModeStates(anOutline(), aProgress(progress)));
  expect(say({})).toBe('Not started');
  expect(say({ opened: { learn: EARLY } })).toBe('0 of 10 modes done, 1 started');
  expect(say({ opened: { learn: EARLY }, read: { learn: LATE } })).toBe('1 of 10 modes done');
});

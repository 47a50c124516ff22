import { expect, test } from 'vitest';
import { someTimers } from './fake-timers.fixture';
import { createWatchdog } from './watchdog';

function setUp() {
  const timers = someTimers();
  let silences = 0;
  const watchdog = createWatchdog(timers, () => silences++);
  return { timers, watchdog, silences: () => silences };
}

test('barks once after the limit', () => {
  const { timers, watchdog, silences } = setUp();
  watchdog.watch(10_000);
  timers.pass(9_000);
  expect(silences()).toBe(0);
  timers.pass(30_000);
  expect(silences()).toBe(1);
  expect(timers.running).toBe(0);
});

test('a sign of life starts the count again', () => {
  const { timers, watchdog, silences } = setUp();
  watchdog.watch(10_000);
  timers.pass(9_000);
  watchdog.watch(10_000);
  timers.pass(9_000);
  expect(silences()).toBe(0);
  timers.pass(2_000);
  expect(silences()).toBe(1);
});

test('rests until it is told to watch again', () => {
  const { timers, watchdog, silences } = setUp();
  watchdog.watch(10_000);
  watchdog.rest();
  timers.pass(60_000);
  expect(silences()).toBe(0);
  watchdog.watch(10_000);
  timers.pass(11_000);
  expect(silences()).toBe(1);
});

test('a machine that slept for an hour is not taken for a silent worker', () => {
  const { timers, watchdog, silences } = setUp();
  watchdog.watch(10_000);
  timers.pass(1_000);
  timers.sleep(3_600_000);
  expect(silences()).toBe(0);
  watchdog.watch(10_000);
  timers.pass(9_000);
  expect(silences()).toBe(0);
});

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

test('a late check at the end of the limit waits for the messages behind it', () => {
  const { timers, watchdog, silences } = setUp();
  watchdog.watch(10_000);
  timers.pass(9_000);
  timers.sleep(3_600_000);
  expect(silences()).toBe(0);
  watchdog.watch(10_000);
  timers.pass(9_000);
  expect(silences()).toBe(0);
});

test('a worker that stays silent after a sleep is noticed by the next check', () => {
  const { timers, watchdog, silences } = setUp();
  watchdog.watch(10_000);
  timers.pass(9_000);
  timers.sleep(3_600_000);
  timers.pass(1_000);
  expect(silences()).toBe(1);
});

test('in a hidden tab, where every check is late, silence is noticed all the same', () => {
  const { timers, watchdog, silences } = setUp();
  watchdog.watch(10_000);
  for (let minute = 1; minute <= 6; minute++) timers.sleep(60_000);
  expect(silences()).toBe(1);
});

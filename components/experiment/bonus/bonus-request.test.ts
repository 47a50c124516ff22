import { expect, test } from 'vitest';
import { answerBonusRequests, requestBonus } from './bonus-request';

test('the lab that is on the page answers, and none after it has gone', () => {
  expect(requestBonus()).toBeNull();
  const leave = answerBonusRequests(() => 'set');
  expect(requestBonus()).toBe('set');
  const leaveSecond = answerBonusRequests(() => 'locked');
  // The first lab goes after the second has come, as when a page changes.
  leave();
  expect(requestBonus()).toBe('locked');
  leaveSecond();
  expect(requestBonus()).toBeNull();
});

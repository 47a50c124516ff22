/** The id of a new attempt: 64 random bits. */
import { drawSeed } from '../order-of-attempt';

export function drawAttemptId(): string {
  return [drawSeed(), drawSeed()].map((part) => part.toString(16).padStart(8, '0')).join('');
}

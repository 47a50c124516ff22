/** An answer in plain words, and what is missing from one, as its kind says it. */
import type { InvalidReason, Response } from '@/lib/core/quiz';
import { lookOf } from './kinds';
import type { AskedView } from './question-view';

/** e.g. "16 percentage points"; null where the response says nothing, or nothing that the question still has. */
export function describeResponse(asked: AskedView, response: Response): string | null {
  return lookOf(asked.kind).describe(asked, response);
}

/** A sentence that asks for what the answer lacks. */
export function askForAnswer(asked: AskedView, reason: InvalidReason): string {
  return lookOf(asked.kind).askFor(reason, asked);
}

/** What is wrong with a fact that the schema does not allow: a defect of this program, so its words are loaded only then. */
import type { LearningEvent } from '@/lib/core/progress';
import { UnfitEventError } from './explain-failure';

/** Never rejects. */
export async function findDefect(event: LearningEvent): Promise<UnfitEventError> {
  try {
    const { findMismatch } = await import('@/lib/core/progress/explain-unfit');
    return new UnfitEventError(event.type, findMismatch(event));
  } catch {
    return new UnfitEventError(event.type, { path: 'its root', message: 'unknown' });
  }
}

/** The fact that a question was answered, as the learning record keeps it. Other sets state theirs with it too. */
import type { PatternId } from '@/lib/core/course';
import type { Answered } from '@/lib/core/progress';
import type { Response, Score } from '@/lib/core/quiz';
import type { NumberedRun } from './last-run';
import type { AskedView } from './question-view';
import type { Certainty } from './result-words';

export interface GivenAnswerFacts {
  pattern: PatternId;
  set: Answered['set'];
  asked: Pick<AskedView, 'id' | 'contentHash'>;
  response: Response;
  score: Extract<Score, { kind: 'points' }>;
  orderSeed: number;
  hintsUsed: number;
  certainty: Certainty | null;
  /** Milliseconds from the question's appearance to the answer. */
  elapsedMs: number;
  /** The run that the answer was judged by; null for most kinds. */
  run: NumberedRun | null;
}

export function stateAnswer({
  asked,
  response,
  score,
  run,
  elapsedMs,
  ...rest
}: GivenAnswerFacts): { type: 'answered'; payload: Answered } {
  const { earned, possible, misconceptions } = score;
  return {
    type: 'answered',
    payload: {
      ...rest,
      questionId: asked.id,
      contentHash: asked.contentHash,
      choiceIds: [...response.chosen],
      ...(Object.keys(response.texts).length > 0 && { texts: { ...response.texts } }),
      correct: earned >= possible,
      score: { earned, possible },
      misconceptions: [...misconceptions],
      elapsedMs: Math.max(0, Math.round(elapsedMs)),
      ...(run && { runId: run.run.runId }),
    },
  };
}

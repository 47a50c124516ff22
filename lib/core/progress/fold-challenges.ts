/**
 * Challenges from their facts. Each fact names its challenge, problem and try, so the order in which
 * facts come decides nothing but which of two that say the same counts: any number of tabs may write,
 * and the clock may be set back between two facts.
 */
import {
  MOST_TRIES,
  type ChallengeAttempt,
  type ProblemAttempt,
  type ChallengeTry,
  type TryEnd,
} from '../quiz/challenge/challenge-attempt';
import type { LearningEvent } from './event';

type Of<Type extends LearningEvent['type']> = Extract<LearningEvent, { type: Type }>;

export type ChallengeEvent = Of<
  'challenge-started' | 'challenge-progressed' | 'challenge-finished' | 'answered'
>;

/** All challenges in order of their start; `events` in order of time. Facts of a challenge that never started are left out. */
export function foldChallenges(events: readonly ChallengeEvent[]): ChallengeAttempt[] {
  const attempts = new Map<string, ChallengeAttempt>();
  const starts = events.filter((event) => event.type === 'challenge-started');
  for (const start of starts) {
    const { attemptId } = start.payload;
    if (attempts.has(attemptId)) continue;
    const own = events.filter((event) => event.payload.attemptId === attemptId);
    attempts.set(attemptId, readAttempt(start, own));
  }
  for (const { payload } of starts) {
    const replaced = payload.replaces === null ? undefined : attempts.get(payload.replaces);
    if (replaced) replaced.replaced = true;
  }
  return [...attempts.values()];
}

function readAttempt(
  { at, payload }: Of<'challenge-started'>,
  events: readonly ChallengeEvent[],
): ChallengeAttempt {
  const steps = events.filter((event) => event.type === 'challenge-progressed');
  const answers = events.filter((event) => event.type === 'answered');
  const finish = events.find((event) => event.type === 'challenge-finished');
  const { attemptId, seed, retryOf } = payload;
  return {
    attemptId,
    startedAt: at,
    seed,
    timed: payload.timed && !steps.some((event) => event.payload.step === 'clock-off'),
    retryOf,
    problems: payload.questions.map((question) => readProblem(question, steps, answers)),
    finishedAt: finish?.at ?? null,
    replaced: false,
  };
}

function readProblem(
  { questionId, contentHash }: Pick<ProblemAttempt, 'questionId' | 'contentHash'>,
  allSteps: readonly Of<'challenge-progressed'>[],
  allAnswers: readonly Of<'answered'>[],
): ProblemAttempt {
  const steps = allSteps.filter((event) => event.payload.questionId === questionId);
  const answers = allAnswers.filter((event) => event.payload.questionId === questionId);
  const gaveUp = steps
    .filter((event) => event.payload.step === 'given-up')
    .map((event) => event.payload.tryNumber);
  const gaveUpAt = gaveUp.length > 0 ? Math.min(...gaveUp) : null;

  const tries: ChallengeTry[] = [];
  for (let number = 1; number <= MOST_TRIES; number++) {
    const begun = findStep(steps, 'begun', number);
    // Who saw the solution cannot answer any more.
    const end = gaveUpAt !== null && number >= gaveUpAt ? null : findEnd(steps, answers, number);
    if (!begun && !end) break;
    tries.push({ begunAt: begun?.at ?? end!.at, end });
    if (!end || end.outcome === 'right') break;
  }
  return {
    questionId,
    contentHash,
    tries,
    hintShown: steps.some((event) => event.payload.step === 'hint-shown'),
    givenUp: gaveUpAt !== null && tries.at(-1)?.end?.outcome !== 'right',
  };
}

/** An answer counts before a clock that another tab saw run out; of several answers the first does. */
function findEnd(
  steps: readonly Of<'challenge-progressed'>[],
  answers: readonly Of<'answered'>[],
  number: number,
): TryEnd | null {
  const answer = answers.find((event) => event.payload.tryNumber === number);
  if (answer) {
    const { correct, choiceIds, texts = {}, runId = null } = answer.payload;
    return {
      at: answer.at,
      outcome: correct ? 'right' : 'wrong',
      answer: { chosen: choiceIds, texts },
      runId,
    };
  }
  const timeUp = findStep(steps, 'timed-out', number);
  return timeUp ? { at: timeUp.at, outcome: 'timed-out', answer: null, runId: null } : null;
}

function findStep(
  steps: readonly Of<'challenge-progressed'>[],
  step: Of<'challenge-progressed'>['payload']['step'],
  number: number,
): Of<'challenge-progressed'> | undefined {
  return steps.find(({ payload }) => payload.step === step && payload.tryNumber === number);
}

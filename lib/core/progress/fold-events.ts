/**
 * From the list of events to what the pages show. A pure fold: the same events in any order give
 * the same state, so tabs and devices can merge by union. What counts is decided in
 * decide-visible.ts.
 */
import type { TestFigures } from '../experiment/run';
import type { RememberRatings } from '../quiz/review/memory';
import { listVisible } from './decide-visible';
import type { LearningEvent } from './event';
import { foldChallenges, type ChallengeEvent } from './fold-challenges';
import { foldTests, type TestEvent } from './fold-tests';
import { NO_PATTERN_PROGRESS, type Progress, type ReviewFact } from './pattern-progress';

type RatingEvent = Extract<LearningEvent, { type: 'card-reviewed' }>;

/**
 * What counts for a profile, its own and what it joined. `remember` is `rememberRatings` of
 * rate-memory.ts: it brings a library along, and is handed in so that it can be loaded where it is needed.
 */
export function foldEvents(
  events: readonly LearningEvent[],
  profileId: string,
  remember: RememberRatings,
): Progress {
  const progress: Progress = { patterns: {}, last: null };
  const figures = new Map<string, TestFigures>();
  const ratings: RatingEvent[] = [];
  const testEvents: TestEvent[] = [];
  const challengeEvents: ChallengeEvent[] = [];
  for (const event of listVisible(events, profileId)) {
    const pattern = (progress.patterns[event.payload.pattern] ??=
      structuredClone(NO_PATTERN_PROGRESS));
    switch (event.type) {
      case 'opened':
        // The latest opening, so that "continue" leads to the lesson seen last.
        pattern.opened[event.payload.mode] = event.at;
        progress.last = { ...event.payload, at: event.at };
        break;
      case 'read':
        pattern.read[event.payload.mode] ??= event.at;
        break;
      case 'answered':
        pattern.answers.push({ ...event.payload, eventId: event.id, at: event.at });
        if (event.payload.set === 'challenge') challengeEvents.push(event);
        break;
      case 'test-started':
      case 'test-answered':
      case 'test-handed-in':
      case 'test-graded':
        testEvents.push(event);
        break;
      case 'challenge-started':
      case 'challenge-progressed':
        challengeEvents.push(event);
        break;
      case 'challenge-finished': {
        const { attemptId, timed, results } = event.payload;
        challengeEvents.push(event);
        // Two tabs may both have seen its end.
        if (pattern.challenges.some((one) => one.attemptId === attemptId)) break;
        pattern.challenges.push({ eventId: event.id, at: event.at, attemptId, timed, results });
        break;
      }
      case 'card-reviewed':
        ratings.push(event);
        break;
      case 'check-answered': {
        const { pattern: _, ...fact } = event.payload;
        pattern.checks.push({ ...fact, eventId: event.id, at: event.at });
        break;
      }
      case 'run-finished':
        pattern.runs.push({ ...event.payload.run, eventId: event.id, at: event.at, test: null });
        break;
      case 'run-tested':
        figures.set(event.payload.runId, event.payload.test);
        break;
      case 'run-predicted':
        // What was said first counts: a later one may know more.
        if (!pattern.predictions.has(event.payload.runId)) {
          pattern.predictions.set(event.payload.runId, event.payload.prediction);
        }
        break;
      case 'run-noted': {
        const { runId, name, note } = event.payload;
        pattern.runNotes.set(runId, { name, note });
        break;
      }
      default:
        event satisfies never;
    }
  }
  for (const [id, pattern] of Object.entries(progress.patterns)) {
    pattern.tests = foldTests(testEvents.filter(({ payload }) => payload.pattern === id));
    pattern.challengeAttempts = foldChallenges(
      challengeEvents.filter(({ payload }) => payload.pattern === id),
    );
    pattern.reviews = foldReviews(
      ratings.filter(({ payload }) => payload.pattern === id),
      remember,
    );
    for (const run of pattern.runs) run.test = figures.get(run.runId) ?? null;
  }
  return progress;
}

function foldReviews(ratings: readonly RatingEvent[], remember: RememberRatings): ReviewFact[] {
  return remember(
    ratings.map(({ id, at, payload: { cardId, contentHash, rating, turn = 0 } }) => {
      return { eventId: id, at, cardId, contentHash, rating, turn };
    }),
  );
}

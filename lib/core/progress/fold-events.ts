/**
 * From the list of events to what the pages show. A pure fold: the same events in any order give
 * the same state, so tabs and devices can merge by union. What counts is decided in
 * decide-visible.ts.
 */
import type { Run, TestFigures } from '../experiment/run';
import type { ModeId } from '../modes/mode-id';
import { listVisible } from './decide-visible';
import type { Answered, LearningEvent } from './event';

export interface AnswerFact extends Answered {
  /** The event that states it, by which it can be removed. */
  eventId: string;
  at: string;
}

export interface RunFact extends Run {
  /** The event that states it, by which it can be removed. */
  eventId: string;
  at: string;
  test: TestFigures | null;
}

export interface PatternProgress {
  opened: Partial<Record<ModeId, string>>;
  read: Partial<Record<ModeId, string>>;
  /** All answers in order of time. */
  answers: AnswerFact[];
  /** All runs in order of time. */
  runs: RunFact[];
}

export interface Progress {
  patterns: Record<string, PatternProgress>;
  /** The lesson opened last. */
  last: { pattern: string; mode: ModeId; at: string } | null;
}

export const NO_PATTERN_PROGRESS: PatternProgress = { opened: {}, read: {}, answers: [], runs: [] };

/** What counts for a profile, its own and what it joined. */
export function foldEvents(events: readonly LearningEvent[], profileId: string): Progress {
  const progress: Progress = { patterns: {}, last: null };
  const tests = new Map<string, TestFigures>();
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
        break;
      case 'run-finished':
        pattern.runs.push({ ...event.payload.run, eventId: event.id, at: event.at, test: null });
        break;
      case 'run-tested':
        tests.set(event.payload.runId, event.payload.test);
        break;
      default:
        event satisfies never;
    }
  }
  for (const pattern of Object.values(progress.patterns)) {
    for (const run of pattern.runs) run.test = tests.get(run.runId) ?? null;
  }
  return progress;
}

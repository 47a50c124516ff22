/** A pattern with two written modes and two practice questions, for tests; what matters to a test is passed in. */
import { ALL_MODES, type ModeId } from '@/lib/core/modes';
import { NO_PATTERN_PROGRESS, type PatternProgress } from '@/lib/core/progress';
import { NO_REVIEW } from '@/lib/core/quiz/review';
import type { PatternOutline } from './pattern-outline';

export function anOutline({
  written = ['learn', 'experiment'],
  ...rest
}: Partial<PatternOutline> & { written?: readonly ModeId[] } = {}): PatternOutline {
  return {
    id: 'vision/rates',
    title: 'Rates',
    summary: 'How far a step goes.',
    tag: 'ml',
    minutesWritten: 30,
    modes: ALL_MODES.map((mode) => ({
      id: mode.id,
      minutes: mode.usualMinutes,
      summary: mode.summary,
      written: written.includes(mode.id),
    })),
    practice: [
      { id: 'one', contentHash: '1', objective: 'name-it' },
      { id: 'two', contentHash: '2', objective: 'name-it' },
    ],
    targets: {},
    recipe: { optimizer: 'adam' },
    review: NO_REVIEW,
    tasks: [],
    ...rest,
  };
}

export function aProgress(changes: Partial<PatternProgress> = {}): PatternProgress {
  return { ...NO_PATTERN_PROGRESS, ...changes };
}

/** A right answer to a question, unless told otherwise. */
export function anAnswer(
  questionId: string,
  changes: Partial<PatternProgress['answers'][number]> = {},
): PatternProgress['answers'][number] {
  return {
    pattern: 'vision/rates',
    set: 'practice',
    questionId,
    contentHash: '1',
    choiceIds: ['a'],
    correct: true,
    hintsUsed: 0,
    orderSeed: 1,
    certainty: null,
    eventId: 'e1',
    at: '2026-11-23T10:00:00.000Z',
    ...changes,
  };
}

/** The facts of practice, challenge, review, pattern test, and of the checks in lessons. Each states what happened as it was judged then. */
import * as z from 'zod';
import { MODE_IDS } from '../modes/mode-id';
import { RATINGS } from './event-limits';

const patternId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'expected "course/pattern"');
const id = z.string().min(1);
const certainty = z.enum(['guess', 'fairly-sure', 'certain']);

/** Milliseconds from the question's appearance to its answer, pauses of the tab included; null where unknown. */
const elapsedMs = z.number().min(0).nullable();

/** Of the two tries at a problem of a challenge. Facts name it, so that they need no order. */
const tryNumber = z.int().min(1).max(2);

const response = {
  /** Ids of choices, or of the items of an ordering from the top down; empty for typed answers. */
  choiceIds: z.array(id),
  /** Typed texts by the id of their field. Older records have none. */
  texts: z.record(id, z.string()).optional(),
};

const identity = {
  questionId: id,
  contentHash: id,
  /** Fixes the order in which choices or items were shown. */
  orderSeed: z.int().min(0),
};

/**
 * Counts the facts of a pattern's tests as far as the writing tab knew them, 1 for the first: puts
 * them in order also where a clock was set back. Older records have none; those facts come first.
 */
const turn = z.int().min(1).optional();

/** One question of a pattern test, graded when the test was handed in. */
export const testResultSchema = z.object({
  ...identity,
  ...response,
  kind: id,
  difficulty: z.enum(['easy', 'medium', 'hard']),
  objective: id,
  /** Null where the learner did not say. */
  certainty: certainty.nullable(),
  answered: z.boolean(),
  correct: z.boolean(),
  earned: z.number().min(0),
  possible: z.number().positive(),
  /** Probability of being right without knowing anything, in [0, 1]. */
  guessChance: z.number().min(0).max(1),
  misconceptions: z.array(id),
});
export type TestResult = z.infer<typeof testResultSchema>;

/** How one problem of a challenge ended. */
export const challengeResultSchema = z.object({
  questionId: id,
  contentHash: id,
  correct: z.boolean(),
  attempts: z.int().min(0).max(2),
  hintUsed: z.boolean(),
  timedOut: z.boolean(),
});
export type ChallengeResult = z.infer<typeof challengeResultSchema>;

/**
 * What happens at a problem beside answers. `begun`: a try began, and with it its clock. `clock-off`: the clock was switched off, for the rest
 * of the challenge. `given-up`: the learner wants to see the solution.
 */
export const CHALLENGE_STEPS = [
  'begun',
  'hint-shown',
  'timed-out',
  'clock-off',
  'given-up',
] as const;
export type ChallengeStep = (typeof CHALLENGE_STEPS)[number];

export const quizPayloads = {
  /** A question of the practice, the challenge or the code tasks was answered. */
  answered: z.object({
    pattern: patternId,
    set: z.enum(['practice', 'challenge', 'try']),
    ...identity,
    ...response,
    correct: z.boolean(),
    /** Partial credit; older records have none. */
    score: z.object({ earned: z.number().min(0), possible: z.number().positive() }).optional(),
    misconceptions: z.array(id).optional(),
    hintsUsed: z.int().min(0),
    certainty: certainty.nullable(),
    elapsedMs: elapsedMs.optional(),
    /** The run that a question about the learner's own run was judged by. */
    runId: id.optional(),
    /** The challenge that the answer belongs to, and which try at the problem it is. */
    attemptId: id.optional(),
    tryNumber: tryNumber.optional(),
  }),
  /** A pattern test was drawn. */
  'test-started': z.object({
    pattern: patternId,
    attemptId: id,
    /** Fixes the questions, their order and the orders of their choices. */
    seed: z.int().min(0),
    /** In the order shown. */
    questions: z.array(z.object({ questionId: id, contentHash: id })).min(1),
    turn,
  }),
  /** The answer to a question of an open test as it is now; the latest counts. Not judged. */
  'test-answered': z.object({
    pattern: patternId,
    attemptId: id,
    questionId: id,
    ...response,
    certainty: certainty.nullable(),
    flagged: z.boolean(),
    turn,
  }),
  /** The learner handed the test in; later answers do not count. */
  'test-handed-in': z.object({ pattern: patternId, attemptId: id, turn }),
  /** The test was graded. The first grading of an attempt counts. */
  'test-graded': z.object({
    pattern: patternId,
    attemptId: id,
    /** Without questions that were changed or removed since the test was drawn. */
    results: z.array(testResultSchema),
    /** Ids of the questions left out for that reason. */
    dropped: z.array(id),
  }),
  /** A challenge was drawn, or the problems that went wrong in one are tried again. */
  'challenge-started': z.object({
    pattern: patternId,
    attemptId: id,
    /** Fixes the problems and the orders of their choices. */
    seed: z.int().min(0),
    /** False where the learner wants no clock. */
    timed: z.boolean(),
    /** In the order shown. */
    questions: z.array(z.object({ questionId: id, contentHash: id })).min(1),
    /** The challenge whose wrong ones these are; null for a challenge of its own. */
    retryOf: id.nullable(),
    /** The open challenge that the learner put aside for this one. */
    replaces: id.nullable(),
  }),
  /** Something happened at a problem of an open challenge that is not an answer. */
  'challenge-progressed': z.object({
    pattern: patternId,
    attemptId: id,
    questionId: id,
    tryNumber,
    step: z.enum(CHALLENGE_STEPS),
  }),
  'challenge-finished': z.object({
    pattern: patternId,
    attemptId: id,
    /** False where the learner switched the clock off. */
    timed: z.boolean(),
    results: z.array(challengeResultSchema).min(1),
  }),
  /** The small check at the end of a lesson's section was answered or skipped. Nothing is graded by it. */
  'check-answered': z.object({
    pattern: patternId,
    mode: z.enum(MODE_IDS),
    /** Id of the section's heading. */
    section: id,
    /** 1 for the first check of the section. */
    place: z.int().min(1),
    contentHash: id,
    /** Null where the learner skipped it. */
    choiceId: id.nullable(),
    correct: z.boolean(),
  }),
  /** A review card was turned and rated. */
  'card-reviewed': z.object({
    pattern: patternId,
    cardId: id,
    contentHash: id,
    rating: z.enum(RATINGS),
    /** How many ratings of the card were known before; orders them where a clock was set back. */
    turn: z.int().min(0).optional(),
  }),
} as const;

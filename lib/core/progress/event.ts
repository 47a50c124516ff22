/**
 * The learning record's facts. An event is written once and never changed; what a page shows is
 * derived from the list (fold-events.ts). Every event is parsed when it is read back.
 */
import { z } from 'zod';
import { runSchema, testFiguresSchema } from '../experiment/run';
import { MODE_IDS } from '../modes/mode-id';

/** Version of the shapes in this file. A record of a newer version is left alone. */
export const EVENT_VERSION = 1;

const patternId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'expected "course/pattern"');
const lesson = z.object({ pattern: patternId, mode: z.enum(MODE_IDS) });

const payloads = {
  /** A lesson was opened. */
  opened: lesson,
  /** A lesson was read to its end. */
  read: lesson,
  /** A question was answered. Whether the answer was right is stored as it was judged then. */
  answered: z.object({
    pattern: patternId,
    set: z.enum(['practice']),
    questionId: z.string().min(1),
    contentHash: z.string().min(1),
    choiceIds: z.array(z.string().min(1)).min(1),
    correct: z.boolean(),
    hintsUsed: z.int().min(0),
    /** Fixes the order in which the choices were shown. */
    orderSeed: z.int().min(0),
    /** Null where the learner was not asked. */
    certainty: z.enum(['guess', 'fairly-sure', 'certain']).nullable(),
  }),
  /** A training ended: finished, stopped or diverged. */
  'run-finished': z.object({ pattern: patternId, run: runSchema }),
  /** The weights of a run were evaluated on the test images. */
  'run-tested': z.object({ pattern: patternId, runId: z.string().min(1), test: testFiguresSchema }),
} as const;

const envelope = {
  id: z.string().min(1),
  profileId: z.string().min(1),
  deviceId: z.string().min(1),
  /** Counts this device's events, 1 for the first. */
  seq: z.int().min(1),
  /** ISO 8601 time in UTC. */
  at: z.iso.datetime(),
  v: z.literal(EVENT_VERSION),
};

export const eventSchema = z.discriminatedUnion('type', [
  z.object({ ...envelope, type: z.literal('opened'), payload: payloads.opened }),
  z.object({ ...envelope, type: z.literal('read'), payload: payloads.read }),
  z.object({ ...envelope, type: z.literal('answered'), payload: payloads.answered }),
  z.object({ ...envelope, type: z.literal('run-finished'), payload: payloads['run-finished'] }),
  z.object({ ...envelope, type: z.literal('run-tested'), payload: payloads['run-tested'] }),
]);
export type LearningEvent = z.infer<typeof eventSchema>;

/** What happened, before the record adds id, device, sequence and time. */
export type Happening = LearningEvent extends infer E
  ? E extends { type: infer T; payload: infer P }
    ? { type: T; payload: P }
    : never
  : never;
export type Answered = z.infer<typeof payloads.answered>;

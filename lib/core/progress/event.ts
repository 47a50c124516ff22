/**
 * The learning record's facts. An event is written once and never changed; what a page shows is
 * derived from the list (fold-events.ts). Every event is parsed when it is read back.
 */
import * as z from 'zod';
import { runSchema, testFiguresSchema } from '../experiment/run';
import { MODE_IDS } from '../modes/mode-id';
import { EVENT_VERSION, PROFILE_NAME_MAX } from './event-limits';
import { quizPayloads } from './quiz-payloads';
import { runPayloads } from './run-payloads';

const patternId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'expected "course/pattern"');
const id = z.string().min(1);
const lesson = z.object({ pattern: patternId, mode: z.enum(MODE_IDS) });

const payloads = {
  /** A lesson was opened. */
  opened: lesson,
  /** A lesson was read: each of its checks decided, or, where it has none, its end seen. */
  read: lesson,
  ...quizPayloads,
  /** A training ended: finished, stopped or diverged. */
  'run-finished': z.object({ pattern: patternId, run: runSchema }),
  /** The weights of a run were evaluated on the test images. */
  'run-tested': z.object({ pattern: patternId, runId: z.string().min(1), test: testFiguresSchema }),
  ...runPayloads(patternId),
  /**
   * Hides what the learner did before: all learning events of the profile, or those of one pattern.
   * `upTo` is the highest number of each device that the resetting tab had seen, so that what
   * another device did unseen survives a merge.
   */
  reset: z.object({ pattern: patternId.nullable(), upTo: z.record(id, z.int().min(1)) }),
  /** Hides single learning events. */
  removed: z.object({ eventIds: z.array(id).min(1) }),
  /** Takes back one of the events that `isUndoable` lists. */
  undone: z.object({ eventId: id }),
  /** Creates the profile of the envelope, or gives it another name. */
  'profile-named': z.object({ name: z.string().trim().min(1).max(PROFILE_NAME_MAX) }),
  /** "Those are mine too": what the other profile did counts for this one. */
  'profiles-joined': z.object({ other: id }),
  /** A file was imported. Undoing it takes back every event that it `added`. */
  imported: z.object({ fileHash: z.string().min(1), fileName: z.string(), added: z.array(id) }),
  /** The record was exported, with so many events; the reminder to export counts from here. */
  exported: z.object({ events: z.int().min(0) }),
} as const;

const envelope = {
  id: z.string().min(1),
  profileId: z.string().min(1),
  /** Who wrote it: one tab of one browser, from its loading to its closing. */
  deviceId: z.string().min(1),
  /** Counts what this device wrote, 1 for the first. */
  seq: z.int().min(1),
  /** ISO 8601 time in UTC. */
  at: z.iso.datetime(),
  v: z.literal(EVENT_VERSION),
};

export const eventSchema = z.discriminatedUnion('type', [
  z.object({ ...envelope, type: z.literal('opened'), payload: payloads.opened }),
  z.object({ ...envelope, type: z.literal('read'), payload: payloads.read }),
  z.object({ ...envelope, type: z.literal('answered'), payload: payloads.answered }),
  z.object({ ...envelope, type: z.literal('test-started'), payload: payloads['test-started'] }),
  z.object({ ...envelope, type: z.literal('test-answered'), payload: payloads['test-answered'] }),
  z.object({ ...envelope, type: z.literal('test-handed-in'), payload: payloads['test-handed-in'] }),
  z.object({ ...envelope, type: z.literal('test-graded'), payload: payloads['test-graded'] }),
  z.object({
    ...envelope,
    type: z.literal('challenge-started'),
    payload: payloads['challenge-started'],
  }),
  z.object({
    ...envelope,
    type: z.literal('challenge-progressed'),
    payload: payloads['challenge-progressed'],
  }),
  z.object({
    ...envelope,
    type: z.literal('challenge-finished'),
    payload: payloads['challenge-finished'],
  }),
  z.object({ ...envelope, type: z.literal('card-reviewed'), payload: payloads['card-reviewed'] }),
  z.object({ ...envelope, type: z.literal('check-answered'), payload: payloads['check-answered'] }),
  z.object({ ...envelope, type: z.literal('run-finished'), payload: payloads['run-finished'] }),
  z.object({ ...envelope, type: z.literal('run-tested'), payload: payloads['run-tested'] }),
  z.object({ ...envelope, type: z.literal('run-predicted'), payload: payloads['run-predicted'] }),
  z.object({ ...envelope, type: z.literal('run-noted'), payload: payloads['run-noted'] }),
  z.object({ ...envelope, type: z.literal('reset'), payload: payloads.reset }),
  z.object({ ...envelope, type: z.literal('removed'), payload: payloads.removed }),
  z.object({ ...envelope, type: z.literal('undone'), payload: payloads.undone }),
  z.object({ ...envelope, type: z.literal('profile-named'), payload: payloads['profile-named'] }),
  z.object({
    ...envelope,
    type: z.literal('profiles-joined'),
    payload: payloads['profiles-joined'],
  }),
  z.object({ ...envelope, type: z.literal('imported'), payload: payloads.imported }),
  z.object({ ...envelope, type: z.literal('exported'), payload: payloads.exported }),
]);
export type LearningEvent = z.infer<typeof eventSchema>;

/** What happened, before the record adds id, device, sequence and time. */
export type Happening = LearningEvent extends infer E
  ? E extends { type: infer T; payload: infer P }
    ? { type: T; payload: P }
    : never
  : never;
export type Answered = z.infer<typeof payloads.answered>;

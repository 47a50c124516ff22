/** The answers of a class, one by one, as a report counts them. */
import type { LearningEvent, PatternProgress } from '../progress';
import { foldEvents, listProfiles } from '../progress';
import { rememberRatings } from '../quiz/review/rate-memory';

export type AnswerSet = 'practice' | 'challenge' | 'try' | 'test';

export interface ClassAnswer {
  /** A pseudonym: a whole number from 1, in the order in which the learners were given. */
  learner: number;
  pattern: string;
  set: AnswerSet;
  questionId: string;
  contentHash: string;
  choiceIds: readonly string[];
  texts: Readonly<Record<string, string>>;
  correct: boolean;
  /** Milliseconds; null where unknown. */
  elapsedMs: number | null;
  /** Ids of the misconceptions that a wrong answer stands for. */
  misconceptions: readonly string[];
  /** Id; null for a question that exists no longer. */
  objective: string | null;
}

export interface ClassLearner {
  learner: number;
  /** Name of the file that told of the learner first. */
  file: string;
  answers: ClassAnswer[];
}

export interface ClassFile {
  name: string;
  events: readonly LearningEvent[];
}

/** Objectives by pattern, then by question id. */
export type ObjectivesOf = (pattern: string, questionId: string) => string | null;

/**
 * The learners of all files with the first answer of each to each question: later ones know the
 * solution. A learner who is in two files, as with two exports of one device, is counted once; a
 * profile that another joined is part of that one.
 */
export function collectClass(
  files: readonly ClassFile[],
  objectiveOf: ObjectivesOf,
): ClassLearner[] {
  return groupFiles(files)
    .flatMap((group) => collectGroup(group))
    .map(({ file, patterns }, place) => ({
      learner: place + 1,
      file,
      answers: Object.entries(patterns).flatMap(([pattern, progress]) =>
        listFirstAnswers(place + 1, pattern, progress, objectiveOf),
      ),
    }));
}

/** Files that tell of the same profile belong together; all others are read on their own, so that a large class is quick. */
function groupFiles(files: readonly ClassFile[]): ClassFile[][] {
  const groups = new Set<FileGroup>();
  const groupOf = new Map<string, FileGroup>();
  for (const file of files) {
    const profiles = new Set(file.events.flatMap(listProfileIds));
    const merged: FileGroup = { files: [], profiles };
    for (const group of new Set([...profiles].flatMap((id) => groupOf.get(id) ?? []))) {
      groups.delete(group);
      merged.files.push(...group.files);
      for (const id of group.profiles) profiles.add(id);
    }
    merged.files.push(file);
    groups.add(merged);
    for (const id of profiles) groupOf.set(id, merged);
  }
  return [...groups].map((group) => group.files);
}

interface FileGroup {
  files: ClassFile[];
  profiles: Set<string>;
}

function listProfileIds(event: LearningEvent): string[] {
  return event.type === 'profiles-joined'
    ? [event.profileId, event.payload.other]
    : [event.profileId];
}

function collectGroup(files: readonly ClassFile[]) {
  const byId = new Map<string, LearningEvent>();
  const origins = new Map<string, string>();
  for (const { name, events } of files) {
    for (const event of events) {
      if (!byId.has(event.id)) byId.set(event.id, event);
      if (!origins.has(event.profileId)) origins.set(event.profileId, name);
    }
  }
  const events = [...byId.values()];
  const profiles = listProfiles(events).filter((profile) => profile.events > 0);
  const joined = new Set(profiles.flatMap((profile) => profile.joined));
  return profiles
    .filter(({ id }) => !joined.has(id))
    .map(({ id }) => ({
      file: origins.get(id)!,
      patterns: foldEvents(events, id, rememberRatings).patterns,
    }));
}

function listFirstAnswers(
  learner: number,
  pattern: string,
  { answers, tests }: PatternProgress,
  objectiveOf: ObjectivesOf,
): ClassAnswer[] {
  const given = answers.map((answer): ClassAnswer => {
    const { set, questionId, contentHash, choiceIds, correct } = answer;
    return {
      ...{ learner, pattern, set, questionId, contentHash, choiceIds, correct },
      texts: answer.texts ?? {},
      elapsedMs: answer.elapsedMs ?? null,
      misconceptions: answer.misconceptions ?? [],
      objective: objectiveOf(pattern, questionId),
    };
  });
  const tested = tests.flatMap(({ graded }) =>
    (graded?.results ?? [])
      .filter(({ answered }) => answered)
      .map((result): ClassAnswer => {
        const { questionId, contentHash, choiceIds, correct, misconceptions, objective } = result;
        return {
          ...{ learner, pattern, questionId, contentHash, choiceIds, correct, misconceptions },
          set: 'test',
          texts: result.texts ?? {},
          elapsedMs: null,
          objective,
        };
      }),
  );
  const first = new Map<string, ClassAnswer>();
  for (const answer of [...given, ...tested]) {
    const key = `${answer.set}/${answer.questionId}`;
    if (!first.has(key)) first.set(key, answer);
  }
  return [...first.values()];
}

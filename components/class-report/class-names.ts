/** What the ids in a class's records stand for. */

export interface PatternKey {
  id: string;
  title: string;
  /** By question id. */
  questions: Readonly<Record<string, { stem: string; objective: string }>>;
  /** Short names by id. */
  objectives: Readonly<Record<string, string>>;
  /** Texts by id. */
  misconceptions: Readonly<Record<string, string>>;
}

/** Ids of what the catalogue does not know stand for themselves. */
export function nameClass(patterns: readonly PatternKey[]) {
  const find = (id: string) => patterns.find((pattern) => pattern.id === id);
  const own = <Value>(record: Readonly<Record<string, Value>> | undefined, id: string) =>
    record && Object.hasOwn(record, id) ? record[id] : undefined;
  return {
    pattern: (id: string) => find(id)?.title ?? id,
    question: (pattern: string, id: string) => own(find(pattern)?.questions, id)?.stem ?? id,
    objectiveOf: (pattern: string, question: string) =>
      own(find(pattern)?.questions, question)?.objective ?? null,
    objective: (pattern: string, id: string | null) =>
      id === null ? 'Questions that exist no longer' : (own(find(pattern)?.objectives, id) ?? id),
    misconception: (pattern: string, id: string) => own(find(pattern)?.misconceptions, id) ?? id,
  };
}

export type ClassNames = ReturnType<typeof nameClass>;

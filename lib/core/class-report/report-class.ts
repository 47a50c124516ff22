/** What a class's answers say by question, by objective, by misconception and by learner. */
import type { AnswerSet, ClassAnswer, ClassLearner } from './class-answer';
import { pointBiserial, type ItemScore } from './point-biserial';

export interface QuestionReport {
  pattern: string;
  set: AnswerSet;
  questionId: string;
  /** Learners who answered. */
  answers: number;
  /** Share who were right at their first answer, in [0, 1]; the field calls it the difficulty. */
  shareRight: number;
  /** Point-biserial correlation with the other questions of the same set; null where it says nothing. */
  discrimination: number | null;
  /** Median in milliseconds; null where no time is known. */
  medianMs: number | null;
  /** Each answer that was given, the most frequent first. */
  responses: ResponseCount[];
}

export interface ResponseCount {
  choiceIds: readonly string[];
  texts: Readonly<Record<string, string>>;
  count: number;
  correct: boolean;
}

export interface ObjectiveReport {
  pattern: string;
  /** Null for questions that exist no longer. */
  objective: string | null;
  answers: number;
  shareRight: number;
}

export interface MisconceptionReport {
  pattern: string;
  misconception: string;
  /** Wrong answers that stand for it, and how many learners gave one. */
  answers: number;
  learners: number;
}

export interface LearnerReport {
  learner: number;
  file: string;
  answers: number;
  shareRight: number | null;
}

export interface ClassReport {
  questions: QuestionReport[];
  objectives: ObjectiveReport[];
  misconceptions: MisconceptionReport[];
  learners: LearnerReport[];
}

export function reportClass(learners: readonly ClassLearner[]): ClassReport {
  const answers = learners.flatMap((learner) => learner.answers);
  const scores = scoreLearners(answers);
  return {
    questions: groupBy(answers, ({ pattern, set, questionId }) => [pattern, set, questionId]).map(
      (group) => reportQuestion(group, scores),
    ),
    objectives: groupBy(answers, ({ pattern, objective }) => [pattern, objective]).map((group) => ({
      pattern: group[0].pattern,
      objective: group[0].objective,
      answers: group.length,
      shareRight: shareRight(group),
    })),
    misconceptions: reportMisconceptions(answers),
    learners: learners.map(({ learner, file, answers: own }) => ({
      learner,
      file,
      answers: own.length,
      shareRight: own.length > 0 ? shareRight(own) : null,
    })),
  };
}

type Group = readonly [ClassAnswer, ...ClassAnswer[]];

function reportQuestion(group: Group, scores: ReadonlyMap<string, Score>): QuestionReport {
  const [{ pattern, set, questionId }] = group;
  const times = group.flatMap(({ elapsedMs }) => elapsedMs ?? []);
  return {
    pattern,
    set,
    questionId,
    answers: group.length,
    shareRight: shareRight(group),
    discrimination: pointBiserial(group.flatMap((answer) => scoreItem(answer, scores))),
    medianMs: times.length > 0 ? median(times) : null,
    responses: countResponses(group),
  };
}

interface Score {
  right: number;
  total: number;
}

/** By learner and set: a test is compared with the test, practice with practice. */
function scoreLearners(answers: readonly ClassAnswer[]): Map<string, Score> {
  const scores = new Map<string, Score>();
  for (const answer of answers) {
    const key = scoreKey(answer);
    const score = scores.get(key) ?? { right: 0, total: 0 };
    score.total += 1;
    if (answer.correct) score.right += 1;
    scores.set(key, score);
  }
  return scores;
}

/** None for a learner who answered nothing else of the set: there is no rest to compare with. */
function scoreItem(answer: ClassAnswer, scores: ReadonlyMap<string, Score>): ItemScore[] {
  const { right, total } = scores.get(scoreKey(answer))!;
  if (total < 2) return [];
  const { correct } = answer;
  return [{ correct, rest: (right - (correct ? 1 : 0)) / (total - 1) }];
}

function scoreKey({ learner, pattern, set }: ClassAnswer): string {
  return JSON.stringify([learner, pattern, set]);
}

function countResponses(group: Group): ResponseCount[] {
  return groupBy(group, ({ choiceIds, texts, correct }) => [
    choiceIds,
    Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)),
    correct,
  ])
    .map((same) => {
      const [{ choiceIds, texts, correct }] = same;
      return { choiceIds, texts, correct, count: same.length };
    })
    .sort((a, b) => b.count - a.count);
}

function reportMisconceptions(answers: readonly ClassAnswer[]): MisconceptionReport[] {
  const shown = answers.flatMap((answer) =>
    answer.misconceptions.map((misconception) => ({ ...answer, misconception })),
  );
  return groupBy(shown, ({ pattern, misconception }) => [pattern, misconception])
    .map((group) => ({
      pattern: group[0].pattern,
      misconception: group[0].misconception,
      answers: group.length,
      learners: new Set(group.map(({ learner }) => learner)).size,
    }))
    .sort((a, b) => b.learners - a.learners || b.answers - a.answers);
}

function shareRight(answers: readonly ClassAnswer[]): number {
  return answers.filter(({ correct }) => correct).length / answers.length;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** In the order in which each key first appears. */
function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => readonly unknown[],
): [Item, ...Item[]][] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = JSON.stringify(keyOf(item));
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

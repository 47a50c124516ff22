/** Where the home page leads a learner who has been here: the pattern touched last, and what comes next in it. */
import {
  countPractice,
  NO_PATTERN_PROGRESS,
  type PatternProgress,
  type Progress,
} from '@/lib/core/progress';
import { chooseNextMode, listModeStates, type ModeState } from './mode-states';
import { linkMode, linkPattern, linkPractice, type PatternOutline } from './pattern-outline';

export interface Continuation {
  pattern: PatternOutline;
  states: ModeState[];
  /** The mode opened last, null where only questions were answered. */
  last: ModeState | null;
  next: NextStep;
}

/** What a button says and where it leads. */
export interface NextStep {
  label: string;
  href: string;
}

/** Null where the record holds nothing of any of these patterns. */
export function findContinuation(
  patterns: readonly PatternOutline[],
  progress: Progress,
): Continuation | null {
  const touched = patterns.flatMap((pattern) => {
    const at = findLatestTime(progress, pattern);
    return at ? [{ pattern, at }] : [];
  });
  if (touched.length === 0) return null;
  const { pattern } = touched.reduce((best, one) => (one.at > best.at ? one : best));
  const own = progress.patterns[pattern.id] ?? NO_PATTERN_PROGRESS;
  const states = listModeStates(pattern, own);
  const lastId = progress.last?.pattern === pattern.id ? progress.last.mode : null;
  return {
    pattern,
    states,
    last: states.find((state) => state.id === lastId) ?? null,
    next: chooseNextStep(pattern, states, own),
  };
}

/** ISO time of the last thing done in a pattern; null where nothing was. */
function findLatestTime(progress: Progress, { id }: PatternOutline): string | null {
  const own = progress.patterns[id];
  if (!own) return null;
  const times = [
    ...Object.values(own.opened),
    ...Object.values(own.read),
    ...own.answers.map((answer) => answer.at),
    ...own.runs.map((run) => run.at),
    ...own.tests.flatMap(({ startedAt, answers, handedInAt }) => [
      startedAt,
      ...Object.values(answers).map((answer) => answer.at),
      ...(handedInAt === null ? [] : [handedInAt]),
    ]),
    ...own.challengeAttempts.flatMap(({ startedAt, finishedAt }) => finishedAt ?? startedAt),
    ...own.reviews.map((review) => review.at),
  ];
  return times.reduce<string | null>((best, at) => (best && best > at ? best : at), null);
}

/** The mode to go on with; then the practice while a question is not right; then the overview. */
export function chooseNextStep(
  pattern: PatternOutline,
  states: readonly ModeState[],
  own: PatternProgress,
): NextStep {
  const mode = chooseNextMode(states, own.opened);
  if (mode) {
    const verb = mode.status.state === 'started' ? 'Continue' : 'Start';
    return { label: `${verb} ${mode.title}`, href: linkMode(pattern.id, mode.id) };
  }
  const practice = countPractice(
    pattern.practice?.map((question) => question.id) ?? [],
    own.answers,
  );
  if (practice.right < practice.total) {
    return { label: 'Go on practising', href: linkPractice(pattern.id) };
  }
  return { label: 'See all ten modes', href: linkPattern(pattern.id) };
}

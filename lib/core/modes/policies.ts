/** When a mode counts as started and as complete, as functions shared by the ten policies. */
import { checkLuck } from '../experiment/check-luck';
import { judgeRun } from '../experiment/judge-run';
import { countAnswers } from '../progress/fold-tests';
import type { ChallengeAttempt } from '../quiz/challenge/challenge-attempt';
import { hasBadge, listResults } from '../quiz/challenge/list-results';
import { findSchedules } from '../quiz/review/find-schedules';
import { planReview } from '../quiz/review/plan-review';
import type { ModeContext, ModeStatus } from './mode';
import type { ModeId } from './mode-id';

/** Complete when the lesson was read, which is recorded where its text stands (components/lesson/record-reading.tsx). */
export function readToTheEnd(mode: ModeId): (context: ModeContext) => ModeStatus {
  return ({ progress }) => {
    if (progress.read[mode]) return { state: 'done', note: null };
    return { state: progress.opened[mode] ? 'started' : 'not-started', note: null };
  };
}

/** Complete when every task was solved once, in however many tries. Without tasks there is only the text. */
export function tasksSolved(context: ModeContext): ModeStatus {
  const { progress, tasks } = context;
  if (tasks.length === 0) return readToTheEnd('try')(context);
  const tried = progress.answers.filter(({ set }) => set === 'try');
  const right = new Set(tried.filter(({ correct }) => correct).map(({ questionId }) => questionId));
  const solved = tasks.filter((id) => right.has(id)).length;
  if (solved === tasks.length) return { state: 'done', note: null };
  const begun = progress.opened.try !== undefined || tried.length > 0;
  if (!begun) return { state: 'not-started', note: null };
  return { state: 'started', note: `${solved} of ${tasks.length} solved` };
}

/** Complete when a run met its preset's target; reliable when the median of three seeds does. */
export function targetMet({ progress, targets }: ModeContext): ModeStatus {
  const { runs } = progress;
  const met = runs.some((run) => judgeRun(run, targets[run.config.preset] ?? null).kind === 'met');
  const isReliable = checkLuck(runs, targets).some(({ reliable }) => reliable);
  if (isReliable) return { state: 'done', note: 'Target met, reliable' };
  if (met) return { state: 'done', note: 'Target met' };
  if (runs.length > 0)
    return { state: 'started', note: `${countRuns(runs.length)}, target not met` };
  return { state: progress.opened.experiment ? 'started' : 'not-started', note: null };
}

/** Complete when a pattern test was handed in. */
export function testHandedIn({ progress }: ModeContext): ModeStatus {
  const graded = progress.tests.findLast((attempt) => attempt.graded !== null)?.graded;
  if (graded) return { state: 'done', note: sayResult(graded.results) };
  if (progress.tests.some((attempt) => attempt.handedInAt !== null)) {
    return { state: 'done', note: 'Handed in, not looked at yet' };
  }
  const open = progress.tests.at(-1);
  if (!open) return { state: 'not-started', note: null };
  const note = `${countAnswers(open)} of ${open.questions.length} answered`;
  return { state: 'started', note };
}

/** Complete when all problems of a challenge were tried; the badge is for those who had all of them right. */
export function challengeTried({ progress }: ModeContext): ModeStatus {
  const { challengeAttempts: attempts, opened } = progress;
  if (attempts.some(hasBadge)) return { state: 'done', note: 'Badge earned' };
  const tried = attempts.filter(({ finishedAt, retryOf }) => finishedAt !== null && !retryOf);
  const best = tried.reduce<ChallengeAttempt | null>(
    (one, other) => (one && countRight(one) >= countRight(other) ? one : other),
    null,
  );
  if (best) {
    return { state: 'done', note: `${countRight(best)} of ${best.problems.length} right` };
  }
  const begun = attempts.length > 0 || opened.challenge !== undefined;
  return { state: begun ? 'started' : 'not-started', note: null };
}

/** Complete when a session showed all that was due; started again when a card is due. Without cards there is only the text. */
export function dueCardsSeen(context: ModeContext): ModeStatus {
  const { progress, review, now } = context;
  if (review.cards.length === 0) return readToTheEnd('review')(context);
  const schedules = findSchedules(review, progress);
  const due = now ? planReview(schedules, now).due : 0;
  const note = due > 0 ? `${due === 1 ? '1 card' : `${due} cards`} due` : null;
  const last = Math.max(...schedules.map(({ lastRated }) => lastRated ?? -Infinity));
  if (last === -Infinity) {
    return { state: progress.opened.review ? 'started' : 'not-started', note };
  }
  const leftOver = planReview(schedules, new Date(last)).queue.length;
  return { state: leftOver + due > 0 ? 'started' : 'done', note };
}

function countRight(attempt: ChallengeAttempt): number {
  return listResults(attempt).filter(({ correct }) => correct).length;
}

function sayResult(results: readonly { correct: boolean }[]): string {
  return `${results.filter(({ correct }) => correct).length} of ${results.length} right`;
}

function countRuns(count: number): string {
  return count === 1 ? '1 run' : `${count} runs`;
}

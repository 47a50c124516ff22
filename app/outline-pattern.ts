/** From the compiled content to what the pages about progress need: plain data that can travel to the browser. */
import type { PatternOutline } from '@/components/progress/pattern-outline';
import type { Pattern } from '@/lib/content';
import { measureTarget, recipeOf, type Target } from '@/lib/core/experiment';
import { ALL_MODES } from '@/lib/core/modes';
import { drawTest } from '@/lib/core/quiz';
import type { ReviewMaterial } from '@/lib/core/quiz/review';

export function outlinePattern(pattern: Pattern): PatternOutline {
  return {
    id: pattern.id,
    title: pattern.title,
    summary: pattern.summary,
    tag: pattern.tag,
    minutesWritten: pattern.minutesTotal,
    modes: ALL_MODES.map((mode) => {
      const lesson = pattern.lessons.find((one) => one.mode === mode.id);
      return {
        id: mode.id,
        minutes: lesson?.minutes ?? mode.usualMinutes,
        summary: lesson?.summary ?? mode.summary,
        // The test is its questions; the text before it may be missing.
        written: mode.id === 'test' ? offersTest(pattern) : lesson !== undefined,
      };
    }),
    practice:
      pattern.practice?.questions.map(({ id, contentHash, objective }) => ({
        id,
        contentHash,
        objective,
      })) ?? null,
    targets: measureTargets(pattern),
    recipe: pattern.experiment && recipeOf(pattern.experiment),
    review: outlineReview(pattern),
    tasks: pattern.tasks.map(({ id }) => id),
  };
}

function measureTargets({ experiment, referenceRuns }: Pattern): Record<string, Target | null> {
  const presets = experiment?.presets ?? [];
  return Object.fromEntries(presets.map(({ id }) => [id, measureTarget(referenceRuns, id)]));
}

function outlineReview({ cards, practice, problems, tasks }: Pattern): ReviewMaterial {
  const questions = [...(practice?.questions ?? []), ...problems, ...tasks];
  return {
    cards: cards.map(({ id, objective, mends }) => ({ id, objective, mends })),
    objectives: Object.fromEntries(questions.map(({ id, objective }) => [id, objective])),
  };
}

/** Whether a test can be drawn from the bank. */
export function offersTest({ bank }: Pattern): boolean {
  return drawTest(bank, { seed: 0, avoid: [] }).ok;
}

'use client';
/** The way into a pattern's practice, with how many questions were answered and how many right. */
import { ButtonLink } from '@/components/ui/button';
import { countPractice } from '@/lib/core/progress';
import { usePatternProgress } from '@/lib/record/use-record';
import { beginWithCount } from './format-figures';
import { linkPractice, type PatternOutline } from './pattern-outline';

export function PracticeBox({ pattern }: { pattern: PatternOutline }) {
  const progress = usePatternProgress(pattern.id);
  if (!pattern.practice) {
    return <p className="mt-1 text-2 text-ink-2">The practice questions are not written yet.</p>;
  }
  const ids = pattern.practice.map((question) => question.id);
  const { answered, right, total } = countPractice(ids, progress?.answers ?? []);
  return (
    <>
      <p className="mt-1 mb-3 text-2 text-ink-2">
        {beginWithCount(total)} graded {total === 1 ? 'question' : 'questions'} with hints and
        worked steps, and feedback at once.
        {progress && ` ${sayAnswered(answered, right)}`}
      </p>
      <ButtonLink small href={linkPractice(pattern.id)}>
        {answered > 0 ? 'Go on practising' : 'Practise'}
      </ButtonLink>
    </>
  );
}

function sayAnswered(answered: number, right: number): string {
  return answered === 0 ? 'None answered yet.' : `${answered} answered, ${right} right.`;
}

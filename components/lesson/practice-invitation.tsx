'use client';
/** Leads from the end of a lesson to the practice of its pattern, and says how much of it is done. */
import { ArrowRight } from 'lucide-react';
import { linkPractice } from '@/components/progress/pattern-outline';
import { ButtonLink } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import type { PatternId } from '@/lib/core/course';
import { countPractice } from '@/lib/core/progress';
import type { QuestionId } from '@/lib/core/quiz';
import { usePatternProgress } from '@/lib/record/use-record';

export function PracticeInvitation({
  patternId,
  questionIds,
  minutes,
}: {
  patternId: PatternId;
  questionIds: readonly QuestionId[];
  minutes: number;
}) {
  const progress = usePatternProgress(patternId);
  const { answered, right, total } = countPractice(questionIds, progress?.answers ?? []);
  return (
    <Panel
      aria-labelledby="practise"
      className="grid items-center gap-6 max-sm:p-4 sm:grid-cols-[minmax(0,1fr)_auto]"
    >
      <div>
        <h2 id="practise" className="text-5">
          Now answer {spellOut(total)} questions
        </h2>
        <p className="text-ink-2">
          With hints, and the reasons behind every choice. About {minutes} minutes
          {answered > 0 ? `; you have answered ${answered}, ${right} of them right.` : '.'}
        </p>
      </div>
      <ButtonLink href={linkPractice(patternId)} look="primary">
        {answered > 0 ? 'Go on' : 'Practise'}
        <ArrowRight aria-hidden size={20} strokeWidth={1.75} />
      </ButtonLink>
    </Panel>
  );
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function spellOut(count: number): string {
  return WORDS[count] ?? `${count}`;
}

/** Where a question stands among the others, how hard it is and what it proves. Its heading begins the page. */
import type { Ref } from 'react';
import { Strip } from '@/components/ui/strip';
import type { AskedView } from './question-view';
import { DIFFICULTY_WORDS } from './result-words';
import { capitalize } from '@/components/ui/capitalize';
import type { SetNoun } from './set-noun';

export interface QuestionPlace {
  /** 1 for the first of the set. */
  number: number;
  /** For each question of the set, whether it was answered. */
  answered: readonly boolean[];
}

export function QuestionHead({
  question,
  place: { number, answered },
  headingRef,
  noun = 'question',
  level = 1,
}: {
  question: Pick<AskedView, 'difficulty' | 'objective'>;
  place: QuestionPlace;
  headingRef: Ref<HTMLHeadingElement>;
  /** What the set calls its questions. */
  noun?: SetNoun;
  /** Level of the heading; 1 unless told. */
  level?: 1 | 3 | 4;
}) {
  const count = answered.filter(Boolean).length;
  const Heading = `h${level}` as const;
  return (
    <div className="mb-6 flex flex-wrap items-center gap-x-6 gap-y-2 text-2 text-ink-2">
      <Heading
        ref={headingRef}
        tabIndex={-1}
        className="font-sans text-2 font-semibold tracking-[0] text-ink"
      >
        {capitalize(noun)} {number} of {answered.length}
      </Heading>
      <span>{DIFFICULTY_WORDS[question.difficulty]}</span>
      <span>Objective: {question.objective.short}</span>
      <span className="ml-auto">
        <Strip
          cells={answered.map((done) => (done ? 'full' : 'empty'))}
          label={`${count} of ${answered.length} ${noun}s answered`}
        />
      </span>
    </div>
  );
}

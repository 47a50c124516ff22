/** Where a problem stands among the others, how hard it is and what it proves. */
import type { Ref } from 'react';
import { Strip, type StripCell } from '@/components/ui/strip';
import type { AskedView } from '../question-view';
import { DIFFICULTY_WORDS } from '../result-words';

export interface ProblemPlace {
  /** 1 for the first of the challenge. */
  number: number;
  /** For each problem of the challenge, whether it has ended. */
  ended: readonly boolean[];
}

export function ProblemHead({
  id,
  asked,
  place: { number, ended },
  headRef,
}: {
  id: string;
  asked: Pick<AskedView, 'difficulty' | 'objective'>;
  place: ProblemPlace;
  headRef: Ref<HTMLHeadingElement>;
}) {
  const cells = ended.map((done, place): StripCell =>
    done ? 'full' : place + 1 === number ? 'half' : 'empty',
  );
  const done = ended.filter(Boolean).length;
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-6 gap-y-2 text-2 text-ink-2">
      <h2
        id={id}
        ref={headRef}
        tabIndex={-1}
        className="font-sans text-2 font-semibold tracking-[0] text-ink"
      >
        Problem {number} of {ended.length}
      </h2>
      <span>{DIFFICULTY_WORDS[asked.difficulty]}</span>
      <span>Objective: {asked.objective.short}</span>
      <span className="ml-auto">
        <Strip cells={cells} label={`${done} of ${ended.length} problems done`} />
      </span>
    </div>
  );
}

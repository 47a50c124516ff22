/** One question in the result of a set: what it proves, the answer, how it came out, and a way back to it. */
import type { ReactNode } from 'react';
import { OutcomeTag } from './outcome-tag';
import { DIFFICULTY_WORDS } from './result-words';
import type { SetLine } from './set-line';

export function SetLineItem({
  line: { number, objective, difficulty, outcome, answer, reworded },
  action,
  level = 3,
}: {
  line: SetLine;
  action: ReactNode;
  /** Of its heading; 3 unless told. */
  level?: 3 | 4;
}) {
  const Heading = `h${level}` as const;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 border-t border-line py-4 sm:grid-cols-[minmax(0,1fr)_8.5rem_7.5rem]">
      <div className="col-span-2 sm:col-span-1">
        <Heading className="font-sans text-3 font-semibold tracking-[0]">
          {number}. {capitalise(objective.short)}
          <span className="ml-2 text-2 font-normal text-ink-3">{DIFFICULTY_WORDS[difficulty]}</span>
        </Heading>
        {answer && <p className="text-2 wrap-break-word text-ink-2">You answered: {answer}</p>}
        {reworded && (
          <p className="text-2 text-ink-3">The question has been reworded since you answered it.</p>
        )}
      </div>
      <OutcomeTag outcome={outcome} className="self-start leading-8" />
      {action}
    </li>
  );
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

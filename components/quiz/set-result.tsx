'use client';
/** The result of a set: in one line, by objective, and question by question, with the ways on. Props only. */
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Strip, type StripCell } from '@/components/ui/strip';
import type { Outcome } from './result-words';
import { listObjectives, type ObjectiveResult, type SetLine } from './set-line';
import { capitalize } from '@/components/ui/capitalize';
import type { SetNoun } from './set-noun';
import { SetLineItem } from './set-line-item';

export interface SetResultProps {
  head: string;
  /** A sentence on what is worth doing next. */
  advice: ReactNode;
  /** In the order of the set. */
  lines: readonly SetLine[];
  /** Buttons and links: the ways on. */
  actions: ReactNode;
  /** What can be done with one question, e.g. a button that opens it. Its name has to tell which question it means. */
  lineAction: (line: SetLine) => ReactNode;
  /** True where the learner came here by a press, false where the page opened with it. */
  takesFocus: boolean;
  /** Level of `head`; 1 unless told. The parts below it are one level deeper. */
  level?: 1 | 2;
  /** What the set calls its questions. */
  noun?: SetNoun;
}

export function SetResult({
  head,
  advice,
  lines,
  actions,
  lineAction,
  takesFocus,
  level = 1,
  noun = 'question',
}: SetResultProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'center' });
  }, [takesFocus]);

  const Head = `h${level}` as const;
  const PartHead = level === 1 ? 'h2' : 'h3';
  const answered = lines.filter((line) => line.outcome !== 'unanswered').length;
  return (
    <article>
      <Head
        ref={heading}
        tabIndex={-1}
        className={level === 1 ? 'text-7 font-display tracking-[-0.022em]' : 'text-6'}
      >
        {head}
      </Head>
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="font-serif text-4 text-ink-2">{advice}</p>
        <Strip
          className="sm:ml-auto"
          cells={lines.map(({ outcome }) => (outcome === 'unanswered' ? 'empty' : 'full'))}
          label={`${answered} of ${lines.length} ${noun}s answered`}
        />
      </div>
      <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-3">{actions}</div>
      <section aria-labelledby={`${id}-objectives`} className="mt-12">
        <PartHead id={`${id}-objectives`} className="mb-2 text-5">
          By objective
        </PartHead>
        <ul className="border-b border-line">
          {listObjectives(lines).map((result) => (
            <ObjectiveLine key={result.objective.id} {...result} />
          ))}
        </ul>
      </section>
      <section aria-labelledby={`${id}-questions`} className="mt-12">
        <PartHead id={`${id}-questions`} className="mb-2 text-5">
          {capitalize(noun)} by {noun}
        </PartHead>
        <ol className="border-b border-line">
          {lines.map((line) => (
            <SetLineItem
              key={line.questionId}
              line={line}
              action={lineAction(line)}
              level={level === 1 ? 3 : 4}
            />
          ))}
        </ol>
      </section>
    </article>
  );
}

function ObjectiveLine({ objective, lines, right }: ObjectiveResult) {
  const words = `${right} of ${lines.length} right`;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line py-3">
      <span className="min-w-0 flex-[1_1_16rem]">{objective.text}</span>
      <Strip cells={lines.map(({ outcome }) => CELLS[outcome])} label={sayOutcomes(lines)} />
      <span className="text-2 text-ink-2 sm:w-20 sm:text-right">{words}</span>
    </li>
  );
}

const CELLS: Record<Outcome | 'unanswered', StripCell> = {
  right: 'full',
  partly: 'half',
  wrong: 'empty',
  unanswered: 'empty',
};

/** Full, half and empty cells in words. */
function sayOutcomes(lines: readonly SetLine[]): string {
  const numbersOf = (outcome: SetLine['outcome']) =>
    lines.filter((line) => line.outcome === outcome).map((line) => line.number);
  const say = (outcome: SetLine['outcome'], words: string) =>
    numbersOf(outcome).map((number) => `question ${number} ${words}`);
  return [
    ...say('right', 'right'),
    ...say('partly', 'partly right'),
    ...say('wrong', 'wrong'),
    ...say('unanswered', 'not answered'),
  ].join(', ');
}

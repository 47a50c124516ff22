'use client';
/** Every question of a graded test under its objective. A link to `#answer-3` opens the third. */
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { listObjectives } from '../set-line';
import { AnswerDetail, nameAnswerPlace } from './answer-detail';
import { type GivenAnswer, toLine } from './list-answers';
import { useHash } from './use-hash';

export function AnswerList({ answers }: { answers: readonly GivenAnswer[] }) {
  const hash = useHash();
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const [asked, setAsked] = useState('');
  // A new address opens its answer once; the learner may close it again.
  if (hash !== asked) {
    setAsked(hash);
    const wanted = answers.find(({ number }) => nameAnswerPlace(number) === hash);
    if (wanted) setOpened(new Set([...opened, wanted.number]));
  }
  const allOpen = opened.size === answers.length;

  function toggle(number: number, isOpen: boolean) {
    setOpened((before) => {
      const after = new Set(before);
      if (isOpen) after.add(number);
      else after.delete(number);
      return after;
    });
  }

  return (
    <section aria-labelledby="answers" className="mt-16">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 id="answers" className="text-6">
          Every answer, and why
        </h2>
        <Button
          small
          onClick={() => setOpened(new Set(allOpen ? [] : answers.map(({ number }) => number)))}
        >
          {allOpen ? 'Close all' : 'Open all'}
        </Button>
      </div>
      {listObjectives(answers.map(toLine)).map(({ objective, lines, right }) => (
        <section key={objective.id} aria-label={objective.text} className="mt-8">
          <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6">
            <h3 className="font-sans text-3 font-semibold tracking-[0]">{objective.text}</h3>
            <span className="text-2 text-ink-2">
              {right} of {lines.length} right
            </span>
          </div>
          <div className="border-b border-line">
            {lines.map(({ number, answer }) => (
              <AnswerDetail
                key={number}
                answer={answers[number - 1]!}
                words={answer}
                isOpen={opened.has(number)}
                onToggle={(isOpen) => toggle(number, isOpen)}
              />
            ))}
          </div>
        </section>
      ))}
    </section>
  );
}

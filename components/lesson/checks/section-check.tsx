'use client';
/**
 * A check: one question about the section above it, ungraded. It is answered or skipped knowingly, and
 * either is recorded. What a lesson makes of that is decided in record-reading.tsx.
 */
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { PatternId } from '@/lib/core/course';
import type { ModeId } from '@/lib/core/modes';
import { findCheck } from '@/lib/core/progress';
import { usePatternProgress, useRecordEvent } from '@/lib/record/use-record';
import type { CheckChoiceView } from './check-choice-view';
import { CheckChoices } from './check-choices';

export interface SectionCheckProps {
  pattern: PatternId;
  mode: ModeId;
  /** Id of the section's heading. */
  section: string;
  title: string;
  /** 1 for the first of `count` checks of the section. */
  place: number;
  count: number;
  contentHash: string;
  stem: ReactNode;
  /** In the order shown. */
  choices: readonly CheckChoiceView[];
}

/** How the check stands: on record, or since the page was opened. */
type Standing = { kind: 'asked' } | { kind: 'skipped' } | { kind: 'answered'; choiceId: string };

export function SectionCheck(props: SectionCheckProps) {
  const { pattern, mode, section, place, count, contentHash, choices } = props;
  const progress = usePatternProgress(pattern);
  const recordEvent = useRecordEvent();
  const id = useId();
  const news = useRef<HTMLParagraphElement>(null);
  const [own, setOwn] = useState<Standing | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [lacks, setLacks] = useState(false);
  const [showsWhy, setShowsWhy] = useState(false);

  const fact = progress ? findCheck(progress.checks, mode, { section, place }) : undefined;
  const standing = own ?? standingOf(fact, choices);

  useEffect(() => {
    // What came with the record leaves the focus where it is.
    if (own && own.kind !== 'asked') news.current?.focus();
  }, [own]);

  function decide(next: { kind: 'skipped' } | { kind: 'answered'; choiceId: string }): void {
    const choiceId = next.kind === 'answered' ? next.choiceId : null;
    const correct = choices.some((choice) => choice.id === choiceId && choice.isRight);
    setOwn(next);
    setLacks(false);
    setShowsWhy(next.kind === 'answered');
    const payload = { pattern, mode, section, place, contentHash, choiceId, correct };
    void recordEvent({ type: 'check-answered', payload });
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (chosen === null) setLacks(true);
    else decide({ kind: 'answered', choiceId: chosen });
  }

  function askAgain(): void {
    setOwn({ kind: 'asked' });
    setChosen(null);
    setShowsWhy(false);
  }

  const answered = standing.kind === 'answered' ? standing.choiceId : null;
  const number = count > 1 ? ` ${place} of ${count}` : '';
  return (
    <section
      aria-label={`Check${number}: ${props.title}`}
      className="my-8 max-w-measure rounded-2 border border-line bg-surface p-4 font-sans text-3 sm:px-6 print:break-inside-avoid"
    >
      <p className="mb-2 flex flex-wrap gap-x-3 text-2 text-ink-2">
        <strong className="font-semibold text-ink">Check{number}</strong>
        <span>Not graded</span>
      </p>
      {/* A form of the method "dialog" is sent nowhere, also while the page is not alive yet. */}
      <form onSubmit={submit} noValidate method="dialog">
        <fieldset
          aria-describedby={lacks ? `${id}-lack` : undefined}
          className="min-w-0 [&_p]:not-last:mb-2"
        >
          <legend className="mb-3 max-w-full font-medium text-pretty">{props.stem}</legend>
          <CheckChoices
            name={id}
            choices={choices}
            chosen={chosen}
            answered={answered}
            showsWhy={showsWhy}
            onChoose={(choiceId) => {
              setChosen(choiceId);
              setLacks(false);
            }}
          />
        </fieldset>
        {/* As high in each state, so that the text below stays where it is when the record is read. */}
        <div className="mt-4 flex min-h-10 flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
          {standing.kind === 'asked' ? (
            <>
              <Button type="submit">Check answer</Button>
              <Button look="quiet" onClick={() => decide({ kind: 'skipped' })}>
                Skip this check
              </Button>
              <p role="alert" id={`${id}-lack`} className="text-2 font-medium text-wrong">
                {lacks && 'Choose an answer first, or skip the check.'}
              </p>
            </>
          ) : (
            <>
              <p ref={news} tabIndex={-1} className="text-2 font-medium outline-offset-3">
                {sayStanding(standing, choices)}
              </p>
              {answered !== null && !showsWhy && (
                <Button look="quiet" onClick={() => setShowsWhy(true)}>
                  Show why
                </Button>
              )}
              <Button look="quiet" onClick={askAgain}>
                {answered === null ? 'Answer it after all' : 'Answer again'}
              </Button>
            </>
          )}
        </div>
      </form>
    </section>
  );
}

/** A fact about a choice that the check no longer has says nothing of how it stands. */
function standingOf(
  fact: { choiceId: string | null } | undefined,
  choices: readonly CheckChoiceView[],
): Standing {
  if (!fact) return { kind: 'asked' };
  const { choiceId } = fact;
  if (choiceId === null) return { kind: 'skipped' };
  const exists = choices.some((choice) => choice.id === choiceId);
  return exists ? { kind: 'answered', choiceId } : { kind: 'asked' };
}

function sayStanding(
  standing: Exclude<Standing, { kind: 'asked' }>,
  choices: readonly CheckChoiceView[],
): string {
  if (standing.kind === 'skipped') return 'Skipped. The lesson counts without it.';
  const isRight = choices.some(({ id, isRight }) => id === standing.choiceId && isRight);
  return isRight ? 'Right.' : 'Not right.';
}

/** The record of one pattern: its modes, the answers of its practice, and its runs, each as a table. */
import Link from 'next/link';
import type { ReactNode } from 'react';
import { RecordTable } from '@/components/ui/record-table';
import { countPractice, type PatternProgress } from '@/lib/core/progress';
import { countThings } from './format-figures';
import { listAnswers } from './list-answers';
import { listModes } from './list-modes';
import { listRuns } from './list-runs';
import { linkMode, linkPattern, linkPractice, type PatternOutline } from './pattern-outline';
import { PatternStrip } from './pattern-strip';

/** Names of what the record keeps by id. */
export interface PatternNames {
  /** Stems by question id, as plain text. */
  questions: Readonly<Record<string, string>>;
  /** Titles by preset id. */
  presets: Readonly<Record<string, string>>;
}

/** A pattern that the catalogue has. */
export interface KnownPattern {
  outline: PatternOutline;
  names: PatternNames;
}

const NO_NAMES: PatternNames = { questions: {}, presets: {} };

/** `known` is null for a pattern that the record holds and the catalogue no longer does. */
export function PatternRecord({
  id,
  known,
  progress,
}: {
  id: string;
  known: KnownPattern | null;
  progress: PatternProgress;
}) {
  const { questions, presets } = known?.names ?? NO_NAMES;
  const outline = known?.outline ?? null;
  return (
    <section aria-labelledby={id} className="mt-12 sm:mt-16">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-2">
        <h2 id={id} className="text-6">
          {outline ? (
            <Link href={linkPattern(outline.id)} className="text-ink no-underline hover:underline">
              {outline.title}
            </Link>
          ) : (
            id
          )}
        </h2>
        {outline && <PatternStrip pattern={outline} />}
      </div>
      {!outline && <p className="text-2 text-ink-2">This pattern is no longer in the catalogue.</p>}
      <Part title="Modes">
        <RecordTable
          caption="Modes opened and read"
          heads={['Mode', 'State', 'Opened last', 'Read to the end']}
          lines={listModes(progress, outline?.targets ?? {}, (mode) =>
            outline ? linkMode(outline.id, mode) : null,
          )}
        />
      </Part>
      <Part
        title="Practice"
        sum={
          outline?.practice
            ? sayPractice(
                outline.practice.map((question) => question.id),
                progress,
              )
            : null
        }
      >
        {progress.answers.length > 0 ? (
          <RecordTable
            caption="Answers to practice questions"
            heads={['Question', 'Answer', 'When']}
            lines={listAnswers(progress.answers, questions)}
          />
        ) : (
          <Nothing href={outline?.practice ? linkPractice(outline.id) : null} link="Practise">
            No question answered yet.
          </Nothing>
        )}
      </Part>
      <Part
        title="Runs"
        sum={progress.runs.length > 0 ? countThings(progress.runs.length, 'run') : null}
      >
        {progress.runs.length > 0 ? (
          <RecordTable
            caption="Runs of the experiment, figures at the last epoch"
            heads={[
              'Rate',
              'Size',
              'Epochs',
              'Validation accuracy',
              'Validation loss',
              'Result',
              'Test accuracy',
              'Seed and backend',
              'When',
            ]}
            lines={listRuns(progress.runs, presets, outline?.targets ?? {})}
          />
        ) : (
          <Nothing
            href={
              outline && isWritten(outline, 'experiment')
                ? linkMode(outline.id, 'experiment')
                : null
            }
            link="Open the experiment"
          >
            No run yet.
          </Nothing>
        )}
      </Part>
    </section>
  );
}

function Part({
  title,
  sum,
  children,
}: {
  title: string;
  sum?: string | null;
  children: ReactNode;
}) {
  return (
    <div className="mt-8">
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="text-5">{title}</h3>
        {sum && <span className="text-2 text-ink-2">{sum}</span>}
      </div>
      {children}
    </div>
  );
}

function Nothing({
  href,
  link,
  children,
}: {
  href: string | null;
  link: string;
  children: string;
}) {
  return (
    <p className="border-t border-line-strong py-3 text-2 text-ink-2">
      {children} {href && <Link href={href}>{link}</Link>}
    </p>
  );
}

function sayPractice(questionIds: readonly string[], { answers }: PatternProgress): string {
  const { answered, right, total } = countPractice(questionIds, answers);
  return `${answered} of ${total} answered, ${right} right at the latest try`;
}

function isWritten(outline: KnownPattern['outline'], mode: string): boolean {
  return outline.modes.some((one) => one.id === mode && one.written);
}

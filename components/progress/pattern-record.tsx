/** The record of one pattern: its modes, practice, tests, challenges and reviews, and its runs with their curves. */
import { PageLink } from '@/components/ui/page-link';
import { RecordTable } from '@/components/ui/record-table';
import { countPractice, type PatternProgress } from '@/lib/core/progress';
import { NO_REVIEW } from '@/lib/core/quiz/review';
import { AnswerTables } from './answer-tables';
import { countThings } from './format-figures';
import type { KnownPattern } from './known-pattern';
import { listModes } from './list-modes';
import { linkMode, linkPattern, linkPractice, type PatternOutline } from './pattern-outline';
import { Nothing, Part } from './pattern-part';
import { PatternStrip } from './pattern-strip';
import { ChallengePart, ReviewPart, TestPart } from './quiz-parts';
import { RunList } from './runs/run-list';

const NOTHING_KNOWN = { targets: {}, review: NO_REVIEW, tasks: [] };

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
  const outline = known?.outline ?? null;
  const modes = listModes(progress, outline ?? NOTHING_KNOWN, (mode) =>
    outline ? linkMode(outline.id, mode) : null,
  );
  const practised = progress.answers.filter((answer) => answer.set === 'practice');
  const tried = progress.answers.filter((answer) => answer.set === 'try');
  return (
    <section aria-labelledby={id} className="mt-12 sm:mt-16">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-2">
        <h2 id={id} tabIndex={-1} className="text-6">
          {outline ? (
            <PageLink
              href={linkPattern(outline.id)}
              className="text-ink no-underline hover:underline"
            >
              {outline.title}
            </PageLink>
          ) : (
            id
          )}
        </h2>
        {outline && <PatternStrip pattern={outline} />}
      </div>
      {!outline && <p className="text-2 text-ink-2">This pattern is no longer in the catalogue.</p>}
      <Part id={`${id}/modes`} title="Modes">
        {modes.length > 0 ? (
          <RecordTable
            caption="Modes opened and read"
            heads={['Mode', 'State', 'Opened last', 'Read']}
            lines={modes}
          />
        ) : (
          <Nothing href={outline ? linkPattern(outline.id) : null} link="Choose one">
            No mode opened yet.
          </Nothing>
        )}
      </Part>
      <Part
        id={`${id}/practice`}
        title="Practice"
        sum={outline?.practice ? sayPractice(outline.practice, progress) : null}
      >
        {practised.length > 0 ? (
          <AnswerTables answers={practised} known={known} headingId={`${id}/practice`} />
        ) : (
          <Nothing href={outline?.practice ? linkPractice(outline.id) : null} link="Practise">
            No question answered yet.
          </Nothing>
        )}
      </Part>
      {(tried.length > 0 || (outline && isWritten(outline, 'try'))) && (
        <Part id={`${id}/try`} title="Code tasks">
          {tried.length > 0 ? (
            <AnswerTables answers={tried} known={known} headingId={`${id}/try`} />
          ) : (
            <Nothing href={outline && linkMode(outline.id, 'try')} link="Try it">
              No task tried yet.
            </Nothing>
          )}
        </Part>
      )}
      <TestPart id={id} outline={outline} tests={progress.tests} />
      <ChallengePart id={id} outline={outline} progress={progress} />
      <ReviewPart id={id} outline={outline} reviews={progress.reviews} />
      <Part
        id={`${id}/runs`}
        title="Runs"
        sum={progress.runs.length > 0 ? countThings(progress.runs.length, 'run') : null}
      >
        {progress.runs.length > 0 ? (
          <>
            <p className="mb-2 text-1 text-ink-3">
              Curves over the epochs: the line is validation, the dots are training. Accuracy is
              drawn from 0 to 100 %.
            </p>
            <RunList runs={progress.runs} known={known} headingId={`${id}/runs`} />
          </>
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

function sayPractice(questions: readonly { id: string }[], { answers }: PatternProgress): string {
  const { answered, right, total } = countPractice(
    questions.map(({ id }) => id),
    answers,
  );
  return `${answered} of ${total} answered, ${right} right at the latest try`;
}

function isWritten(outline: PatternOutline, mode: string): boolean {
  return outline.modes.some((one) => one.id === mode && one.written);
}

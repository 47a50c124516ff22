/** What an author sees above a page in development: what it serves, how long it takes, what is wrong in its files, and where its questions are used. */
import { Eye, PencilRuler } from 'lucide-react';
import { Page } from '@/components/ui/page';
import { PageLink } from '@/components/ui/page-link';
import { HeldBackNotice } from './held-back-notice';
import type { PageFacts } from './page-facts';
import { PlaceLinks } from './place-links';
import { ProblemItems } from './problem-item';
import type { HeldBackView, ProblemView } from './problem-view';
import { QuestionTable } from './question-table';
import { sayCount, sayLevels } from './say-problems';

export interface AuthorBarProps {
  /** `content/…` of the page's own text, and where that lies. */
  file: string;
  path: string;
  /** Null while the pattern cannot be shown. */
  facts: PageFacts | null;
  /** Of the files of the page. */
  problems: readonly ProblemView[];
  heldBack: readonly HeldBackView[];
  /** Where every state of the page's questions is shown. */
  preview: string;
}

export function AuthorBar({ file, path, facts, problems, heldBack, preview }: AuthorBarProps) {
  const asked = facts ? sayAsked(facts) : [];
  return (
    <section
      aria-label="Author's bar"
      className="border-b border-dashed border-line-strong bg-sunken font-sans text-2 print:hidden"
    >
      <Page bare className="grid grid-cols-[minmax(0,1fr)] gap-2 py-2">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <span className="inline-flex items-center gap-2 font-semibold">
            <PencilRuler aria-hidden size={16} strokeWidth={1.75} />
            Author
          </span>
          <PlaceLinks place={{ file, path, line: 1, column: 1 }} label={file.split('/').at(-1)} />
          {asked.length > 0 && (
            <PageLink href={preview} className="inline-flex min-h-6 items-center gap-1.5">
              <Eye aria-hidden size={16} strokeWidth={1.75} />
              Preview {asked.join(' and ')}
            </PageLink>
          )}
        </div>
        <HeldBackNotice heldBack={heldBack} />
        {facts && (
          <details>
            <summary className="min-h-6 text-ink-2 hover:text-ink">
              {[
                sayMinutes(facts),
                sayCount(facts.objectives.length, 'objective'),
                sayCount(facts.misconceptions.length, 'misconception'),
                ...asked,
                sayLevels(problems),
              ].join(' · ')}
            </summary>
            <div className="grid grid-cols-[minmax(0,1fr)] gap-6 pt-4 pb-2 md:grid-cols-[repeat(2,minmax(0,1fr))]">
              <Names title="Objectives" names={facts.objectives} />
              <Names title="Misconceptions" names={facts.misconceptions} />
              {facts.questions.length > 0 && (
                <div className="md:col-span-2">
                  <h2 className={HEADING}>Where each question is used</h2>
                  <QuestionTable questions={facts.questions} />
                </div>
              )}
              {problems.length > 0 && (
                <div className="md:col-span-2">
                  <h2 className={HEADING}>In the files of this page</h2>
                  <ProblemItems problems={problems} />
                </div>
              )}
            </div>
          </details>
        )}
      </Page>
    </section>
  );
}

const HEADING = 'mb-1 font-sans text-2 font-semibold tracking-[0]';

function Names({
  title,
  names,
}: {
  title: string;
  names: readonly { id: string; text: string }[];
}) {
  return (
    <div>
      <h2 className={HEADING}>{title}</h2>
      {names.length === 0 && <p className="text-ink-2">None is named.</p>}
      <ul className="grid gap-1">
        {names.map(({ id, text }) => (
          <li key={id} className="text-pretty">
            <code>{id}</code> <span className="text-ink-2">{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What can be answered on the page. */
function sayAsked({ questions, checks }: PageFacts): string[] {
  const noun = questions.some(({ kind }) => kind === 'card') ? 'card' : 'question';
  return [
    ...(questions.length > 0 ? [sayCount(questions.length, noun)] : []),
    ...(checks > 0 ? [sayCount(checks, 'check')] : []),
  ];
}

function sayMinutes({ minutes }: PageFacts): string {
  if (minutes === null) return 'not written';
  const reading = Math.round(minutes.reading * 10) / 10;
  return `${reading} min reading, ${minutes.tasks} min tasks`;
}

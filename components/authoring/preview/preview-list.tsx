'use client';
/** Everything of a page that can be answered, each in every state. */
import { useState } from 'react';
import type { CheckView } from '@/components/lesson/checks/check-parts';
import type { CardView } from '@/components/quiz/card-view';
import type { NumberedRun } from '@/components/quiz/last-run';
import type { QuestionView } from '@/components/quiz/question-view';
import { CardFaces } from '@/components/quiz/review/card-faces';
import type { QuestionFacts } from '../page-facts';
import { PlaceLinks } from '../place-links';
import { sayCount } from '../say-problems';
import { CheckPreview } from './check-preview';
import { QuestionPreview } from './question-preview';
import { StateChooser } from './state-chooser';

/** Something that can be answered, under the name by which a link finds it. */
export type PreviewItem = { id: string } & (
  | { kind: 'question'; facts: QuestionFacts; view: QuestionView }
  | { kind: 'card'; facts: QuestionFacts; view: CardView }
  | { kind: 'check'; facts: null; view: CheckView }
);

export function PreviewList({
  items,
  run,
}: {
  items: readonly PreviewItem[];
  /** For questions about the learner's own run. */
  run: NumberedRun | null;
}) {
  const [showsAll, setShowsAll] = useState(false);
  return (
    <>
      <nav aria-label="On this page" className="mt-6 flex flex-wrap gap-x-4 gap-y-1 text-2">
        {items.map(({ id }) => (
          <a key={id} href={`#${id}`} className="inline-flex min-h-6 items-center font-mono text-1">
            {id}
          </a>
        ))}
      </nav>
      <label className="mt-4 inline-flex min-h-10 cursor-pointer items-center gap-2 text-2">
        <input
          type="checkbox"
          checked={showsAll}
          onChange={({ target }) => setShowsAll(target.checked)}
          className="size-4 accent-accent"
        />
        All states, one below the other
      </label>
      {items.map((item) => (
        <section
          key={item.id}
          id={item.id}
          aria-labelledby={`${item.id}-title`}
          className="mt-8 scroll-mt-8 border-t border-line pt-6"
        >
          <h2 id={`${item.id}-title`} className="font-mono text-3 tracking-[0]">
            {item.id}
          </h2>
          <Facts item={item} />
          <Preview {...{ item, run, showsAll }} />
        </section>
      ))}
    </>
  );
}

function Preview({
  item,
  run,
  showsAll,
}: {
  item: PreviewItem;
  run: NumberedRun | null;
  showsAll: boolean;
}) {
  switch (item.kind) {
    case 'question':
      return <QuestionPreview question={item.view} {...{ run, showsAll }} />;
    case 'check':
      return <CheckPreview check={item.view} showsAll={showsAll} />;
    case 'card':
      return (
        <StateChooser
          of={`card "${item.id}"`}
          showsAll={showsAll}
          states={[false, true].map((flipped) => ({
            label: flipped ? 'back' : 'front',
            show: () => <CardFaces card={item.view} reason="New" flipped={flipped} />,
          }))}
        />
      );
    default:
      return item satisfies never;
  }
}

function Facts({ item }: { item: PreviewItem }) {
  if (item.facts === null) return <p className="text-2 text-ink-2">{item.view.title}</p>;
  const { place, kind, objective, sections, misconceptions } = item.facts;
  const words = [
    kind,
    ...('asked' in item.view ? [item.view.asked.difficulty] : []),
    `proves ${objective}`,
    `treated in ${sections.length === 0 ? 'no section' : sayCount(sections.length, 'section')}`,
    misconceptions.length === 0
      ? 'no misconception'
      : `misconceptions ${misconceptions.join(', ')}`,
  ];
  return (
    <div className="text-2 text-pretty text-ink-2">
      <PlaceLinks place={place} />
      <p>{words.join(' · ')}</p>
    </div>
  );
}

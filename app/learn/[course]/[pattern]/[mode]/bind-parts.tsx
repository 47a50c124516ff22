/** What an author writes as one tag, such as `<Lab />`, with all that it is made of. Which tag stands where is known to lib/content. */
import type { ComponentType } from 'react';
import { bindFigures } from '@/components/figures/bind-figures';
import { LazyLab } from '@/components/experiment/lazy-lab';
import { LazyQuickRun } from '@/components/experiment/quick-run/lazy-quick-run';
import { questionComponents, textComponents } from '@/components/lesson/mdx-components';
import { bindMeasured } from '@/components/lesson/measured';
import { takeCardsApart, takeQuestionsApart } from '@/components/lesson/question-parts';
import { LazyChallenge } from '@/components/quiz/challenge/lazy-challenge';
import { LazyPractice } from '@/components/quiz/lazy-practice';
import { LazyReview } from '@/components/quiz/review/lazy-review';
import { evaluateMdx, getCards, getQuestions, type Pattern } from '@/lib/content';
import { shortenFigures } from '@/lib/core/experiment';
import type { ReviewMaterial } from '@/lib/core/quiz/review';

export function bindLab(
  patternId: Pattern['id'],
  task: NonNullable<Pattern['experiment']>,
  referenceRuns: Pattern['referenceRuns'],
): ComponentType {
  const sent = referenceRuns.map(shortenFigures);
  return function BoundLab() {
    return <LazyLab patternId={patternId} task={task} referenceRuns={sent} />;
  };
}

/** What every lesson of a pattern may use. */
export function bindText({ id, referenceRuns, figures }: Pattern) {
  const recordings = {
    runs: referenceRuns,
    files: figures,
    filesUrl: `/learn/${id}/figures/`,
  };
  return { ...textComponents, ...bindMeasured(referenceRuns), ...bindFigures(recordings) };
}

export async function bindChallenge(pattern: Pattern): Promise<ComponentType> {
  const { id, course, slug, title, experiment, objectives, misconceptions, referenceRuns } =
    pattern;
  const set = await getQuestions(course, slug, 'challenge');
  if (!set) return nothingWritten('The problems of this challenge are not written yet.');
  const views = takeQuestionsApart(
    set.codes.map(evaluateMdx),
    { ...questionComponents, ...bindMeasured(referenceRuns) },
    set.questions,
    objectives,
  );
  const problems = views.map((view, place) => ({
    ...view,
    seconds: set.questions[place]!.seconds,
  }));
  return function BoundChallenge() {
    return (
      <div className="my-6 font-sans text-3">
        <LazyChallenge
          pattern={{ id, title, href: `/learn/${id}` }}
          problems={problems}
          misconceptions={misconceptions}
          runOffer={experiment && <LazyQuickRun patternId={id} task={experiment} />}
        />
      </div>
    );
  };
}

export async function bindTasks(pattern: Pattern): Promise<ComponentType> {
  const { id, course, slug, title, objectives, referenceRuns } = pattern;
  const set = await getQuestions(course, slug, 'try');
  if (!set) return nothingWritten('The tasks of this lesson are not written yet.');
  const tasks = takeQuestionsApart(
    set.codes.map(evaluateMdx),
    { ...questionComponents, ...bindMeasured(referenceRuns) },
    set.questions,
    objectives,
  );
  return function BoundTasks() {
    return (
      <div className="my-6 font-sans text-3">
        <LazyPractice set="try" pattern={{ id, title, href: `/learn/${id}` }} questions={tasks} />
      </div>
    );
  };
}

export async function bindCards(
  { id, course, slug, objectives, referenceRuns }: Pattern,
  review: ReviewMaterial,
): Promise<ComponentType> {
  const set = await getCards(course, slug);
  if (!set) return nothingWritten('The cards of this review are not written yet.');
  const cards = takeCardsApart(
    set.codes.map(evaluateMdx),
    { ...textComponents, ...bindMeasured(referenceRuns) },
    set.cards,
    objectives,
  );
  return function BoundCards() {
    return <LazyReview pattern={id} cards={cards} objectives={review.objectives} />;
  };
}

function nothingWritten(words: string): ComponentType {
  return function NothingWritten() {
    return <p className="text-ink-2">{words}</p>;
  };
}

/** What an author writes as one tag, such as `<Lab />`, with all that it is made of. Which tag stands where is known to lib/content. */
import type { ComponentType } from 'react';
import { Lab } from '@/components/experiment/lab';
import { QuickRun } from '@/components/experiment/quick-run/quick-run';
import { questionComponents, textComponents } from '@/components/lesson/mdx-components';
import { takeCardsApart, takeQuestionsApart } from '@/components/lesson/question-parts';
import { Challenge } from '@/components/quiz/challenge/challenge';
import { Review } from '@/components/quiz/review/review';
import { evaluateMdx, getCards, getQuestions, type Pattern } from '@/lib/content';
import type { ReviewMaterial } from '@/lib/core/quiz/review';

export function bindLab(
  patternId: Pattern['id'],
  task: NonNullable<Pattern['experiment']>,
  referenceRuns: Pattern['referenceRuns'],
): ComponentType {
  return function BoundLab() {
    return <Lab patternId={patternId} task={task} referenceRuns={referenceRuns} />;
  };
}

export async function bindChallenge(pattern: Pattern): Promise<ComponentType> {
  const { id, course, slug, title, experiment, objectives, misconceptions } = pattern;
  const set = await getQuestions(course, slug, 'challenge');
  if (!set) return nothingWritten('The problems of this challenge are not written yet.');
  const views = takeQuestionsApart(
    set.codes.map(evaluateMdx),
    questionComponents,
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
        <Challenge
          pattern={{ id, title, href: `/learn/${id}` }}
          problems={problems}
          misconceptions={misconceptions}
          runOffer={experiment && <QuickRun patternId={id} task={experiment} />}
        />
      </div>
    );
  };
}

export async function bindCards(
  { id, course, slug, objectives }: Pattern,
  review: ReviewMaterial,
): Promise<ComponentType> {
  const set = await getCards(course, slug);
  if (!set) return nothingWritten('The cards of this review are not written yet.');
  const cards = takeCardsApart(set.codes.map(evaluateMdx), textComponents, set.cards, objectives);
  return function BoundCards() {
    return <Review pattern={id} cards={cards} objectives={review.objectives} />;
  };
}

function nothingWritten(words: string): ComponentType {
  return function NothingWritten() {
    return <p className="text-ink-2">{words}</p>;
  };
}

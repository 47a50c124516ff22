/** What an example of the guide looks like, with the components of the place that it stands in. */
import type { ReactNode } from 'react';
import { LazySampleQuestion } from '@/components/authoring/lazy-sample-question';
import { OnDemand } from '@/components/authoring/on-demand';
import { WhenNear } from '@/components/authoring/when-near';
import { LazyLab } from '@/components/experiment/lazy-lab';
import { bindFigures } from '@/components/figures/bind-figures';
import { bindChecks } from '@/components/lesson/checks/check-parts';
import { experimentComponents } from '@/components/lesson/experiment-parts';
import { questionComponents, textComponents } from '@/components/lesson/mdx-components';
import { bindMeasured } from '@/components/lesson/measured';
import { takeCardsApart, takeQuestionsApart } from '@/components/lesson/question-parts';
import { LazyChallenge } from '@/components/quiz/challenge/lazy-challenge';
import { LazyPractice } from '@/components/quiz/lazy-practice';
import { LazyReview } from '@/components/quiz/review/lazy-review';
import { evaluateMdx, type GuideExample, type GuideSample } from '@/lib/content';
import type { PatternId } from '@/lib/core/course';

/** What is done with examples belongs to no pattern of the site. */
export const SAMPLE: PatternId = 'authoring/sample';
const PATTERN = { id: SAMPLE, title: 'the guide', href: '/authoring' };

/** Null where it cannot be shown, because a recording that it needs is not here. */
export async function showExample(
  { place, code, sections, questions, cards }: GuideExample,
  sample: GuideSample,
): Promise<ReactNode> {
  if (code === null) return null;
  const asksForRun = questions.some(({ kind }) => kind === 'from-run');
  if (asksForRun && sample.referenceRuns.length === 0) return null;
  const content = evaluateMdx(code);
  const measured = bindMeasured(sample.referenceRuns);
  const text = {
    ...textComponents,
    h2: ExampleHeading,
    ...measured,
    ...bindFigures({
      runs: sample.referenceRuns,
      files: sample.figures,
      filesUrl: sample.figuresUrl,
    }),
  };
  switch (place) {
    case 'lesson':
    case 'section':
      return content({ components: { ...text, ...bindChecks(SAMPLE, 'learn', sections) } });
    case 'practice':
    case 'problem':
    case 'task': {
      const words = { ...questionComponents, ...measured };
      const [view] = takeQuestionsApart([content], words, questions, sample.objectives);
      return (
        <WhenNear className="min-h-[26rem] font-sans text-3">
          <LazySampleQuestion question={view!} pattern={SAMPLE} />
        </WhenNear>
      );
    }
    case 'card':
      return <WhenNear className="min-h-48">{showCards([content], cards, sample)}</WhenNear>;
    // These are the whole of their lessons, with headings that a guide has no room for.
    case 'review':
      return (
        <OnDemand offer="Open the review here">
          {showCards(sample.cards.codes.map(evaluateMdx), sample.cards.cards, sample)}
        </OnDemand>
      );
    case 'challenge':
      return <OnDemand offer="Open the challenge here">{showChallenge(sample)}</OnDemand>;
    case 'try':
      return showTasks(sample);
    case 'experiment':
      return content({ components: { ...text, ...bindExperiment(sample) } });
    default:
      return place satisfies never;
  }
}

/** Looks as in a lesson; the guide has headings of its own above it. */
function ExampleHeading({ children }: { children?: ReactNode }) {
  return <h5 className="mb-4 font-serif text-6 font-semibold tracking-[-0.012em]">{children}</h5>;
}

function showCards(
  contents: Parameters<typeof takeCardsApart>[0],
  cards: Parameters<typeof takeCardsApart>[2],
  { objectives, referenceRuns }: GuideSample,
): ReactNode {
  const components = { ...textComponents, ...bindMeasured(referenceRuns) };
  const views = takeCardsApart(contents, components, cards, objectives);
  return <LazyReview pattern={SAMPLE} cards={views} objectives={{}} />;
}

function showChallenge(sample: GuideSample): ReactNode {
  const { codes, questions } = sample.problems;
  const problems = takeSet(codes, questions, sample).map((view, place) => ({
    ...view,
    seconds: questions[place]!.seconds,
  }));
  return (
    <div className="font-sans text-3">
      <LazyChallenge
        pattern={PATTERN}
        problems={problems}
        misconceptions={sample.misconceptions}
        runOffer={null}
      />
    </div>
  );
}

function showTasks(sample: GuideSample): ReactNode {
  const { codes, questions } = sample.tasks;
  return (
    <WhenNear className="min-h-96 font-sans text-3">
      <LazyPractice set="try" pattern={PATTERN} questions={takeSet(codes, questions, sample)} />
    </WhenNear>
  );
}

function takeSet(
  codes: readonly string[],
  questions: Parameters<typeof takeQuestionsApart>[2],
  { objectives, referenceRuns }: GuideSample,
) {
  const components = { ...questionComponents, ...bindMeasured(referenceRuns) };
  return takeQuestionsApart(codes.map(evaluateMdx), components, questions, objectives);
}

/** The lab is large, and trains: it comes when asked for. */
function bindExperiment({ experiment }: GuideSample) {
  function SampleLab() {
    if (!experiment) return null;
    return (
      <OnDemand offer="Open the lab here">
        <LazyLab patternId={SAMPLE} task={experiment} referenceRuns={[]} />
      </OnDemand>
    );
  }
  return experimentComponents({ Lab: SampleLab, claims: experiment?.claimed ?? null });
}

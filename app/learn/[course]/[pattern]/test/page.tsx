/** The pattern test: what is asked, and nothing of the answers, which are in the page of the result alone. */
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LessonHeader } from '@/components/lesson/lesson-header';
import { questionComponents, textComponents } from '@/components/lesson/mdx-components';
import { bindMeasured } from '@/components/lesson/measured';
import { takeAskedApart } from '@/components/lesson/question-parts';
import { LazyPatternTest } from '@/components/quiz/test/lazy-pattern-test';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { ButtonLink } from '@/components/ui/button';
import { Page } from '@/components/ui/page';
import {
  evaluateMdx,
  getLesson,
  listPatternParams,
  type Lesson,
  type Pattern,
} from '@/lib/content';
import { MODES } from '@/lib/core/modes';
import { outlinePattern } from '../../../../outline-pattern';
import { listBeforehand } from '../../../../static-params';
import { findTest, type TestParams } from './find-test';

export const dynamicParams = false;

export function generateStaticParams() {
  return listBeforehand(listPatternParams);
}

export async function generateMetadata({ params }: TestParams): Promise<Metadata> {
  const found = await findTest(params);
  if (!found) return {};
  const { course, slug, title } = found.pattern;
  const lesson = await getLesson(course, slug, 'test');
  return {
    title: `${MODES.test.title}: ${title}`,
    description: lesson?.summary ?? MODES.test.summary,
  };
}

export default async function TestPage({ params }: TestParams) {
  const found = await findTest(params);
  if (!found) notFound();
  const { pattern, bank } = found;
  const lesson = await getLesson(pattern.course, pattern.slug, 'test');
  const href = `/learn/${pattern.id}`;
  return (
    <Page>
      <Breadcrumbs
        trail={[
          { title: pattern.courseTitle, href: `/learn/${pattern.course}` },
          { title: pattern.title, href },
        ]}
        here={MODES.test.title}
      />
      {bank ? (
        <LazyPatternTest
          pattern={{ id: pattern.id, title: pattern.title, href }}
          questions={takeAskedApart(
            bank.codes.map(evaluateMdx),
            { ...questionComponents, ...bindMeasured(pattern.referenceRuns) },
            bank.questions,
            pattern.objectives,
          )}
          header={
            <LessonHeader
              pattern={outlinePattern(pattern)}
              mode="test"
              title={lesson?.title ?? MODES.test.title}
              minutes={lesson?.minutes ?? MODES.test.usualMinutes}
            />
          }
        >
          {lesson && (await evaluateMdx(lesson.code)({ components: textComponents }))}
        </LazyPatternTest>
      ) : (
        <NoTest pattern={pattern} lesson={lesson} />
      )}
    </Page>
  );
}

function NoTest({ pattern, lesson }: { pattern: Pattern; lesson: Lesson | null }) {
  return (
    <section aria-labelledby="no-test" className="max-w-question">
      <h1 id="no-test" className="text-7 font-display tracking-[-0.022em]">
        {lesson?.title ?? MODES.test.title}
      </h1>
      <p className="mt-4 mb-8 font-serif text-4 text-ink-2">
        There is no test of this pattern yet: too few questions are written for one that can be
        believed.
      </p>
      <ButtonLink look="primary" href={`/learn/${pattern.id}`}>
        Back to {pattern.title}
      </ButtonLink>
    </section>
  );
}

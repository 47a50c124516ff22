/** The result of a pattern test: the only page with the keys, rationales and solutions of its bank. No link may prefetch it. */
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Suspense } from 'react';
import { questionComponents } from '@/components/lesson/mdx-components';
import { bindMeasured } from '@/components/lesson/measured';
import { takeQuestionsApart } from '@/components/lesson/question-parts';
import { SectionLinksProvider } from '@/components/quiz/section-links';
import { linkTest } from '@/components/quiz/test/links';
import { LazyTestResult } from '@/components/quiz/test/lazy-test-result';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { Page } from '@/components/ui/page';
import { evaluateMdx, getPattern, listPatternParams } from '@/lib/content';
import { MODES } from '@/lib/core/modes';
import { linkSections } from '../../../../../link-sections';
import { offersTest } from '../../../../../outline-pattern';
import { listBeforehand } from '../../../../../static-params';
import { findTest, type TestParams } from '../find-test';
import { linkMending } from './link-mending';

export const dynamicParams = false;

/** Of patterns that offer a test. */
export function generateStaticParams() {
  return listBeforehand(async () => {
    const listed = await listPatternParams();
    const offered = await Promise.all(
      listed.map(async ({ course, pattern: slug }) => {
        const pattern = await getPattern(course, slug);
        return pattern !== null && offersTest(pattern);
      }),
    );
    return listed.filter((_, place) => offered[place]);
  });
}

export async function generateMetadata({ params }: TestParams): Promise<Metadata> {
  const found = await findTest(params);
  if (!found) return {};
  const { title } = found.pattern;
  return {
    title: `Verdict: ${title}`,
    description: `What your test of ${title} proves, and why each answer is right or wrong.`,
    // It shows the learner's own test, and holds the answers of all.
    robots: { index: false },
  };
}

export default async function ResultPage({ params }: TestParams) {
  const found = await findTest(params);
  if (!found?.bank) notFound();
  const { pattern, bank } = found;
  const href = `/learn/${pattern.id}`;
  const questions = takeQuestionsApart(
    bank.codes.map(evaluateMdx),
    { ...questionComponents, ...bindMeasured(pattern.referenceRuns) },
    bank.questions,
    pattern.objectives,
  );
  return (
    <Page>
      <Breadcrumbs
        trail={[
          { title: pattern.courseTitle, href: `/learn/${pattern.course}` },
          { title: pattern.title, href },
          { title: MODES.test.title, href: linkTest(pattern.id) },
        ]}
        here="Verdict"
      />
      {/* Which test is asked for stands in the address, which a page built beforehand does not know. */}
      <Suspense fallback={<p className="mt-8 text-ink-2">Reading the record of this browser…</p>}>
        <SectionLinksProvider links={linkSections(pattern)}>
          <LazyTestResult
            pattern={{ id: pattern.id, title: pattern.title, href }}
            questions={questions.map(({ asked, feedback }) => ({ asked, feedback }))}
            objectives={pattern.objectives}
            misconceptions={pattern.misconceptions.map((misconception) => ({
              ...misconception,
              link: linkMending(pattern, misconception.id),
            }))}
          />
        </SectionLinksProvider>
      </Suspense>
    </Page>
  );
}

/** The practice of a pattern. Its feedback is immediate, so keys are in the page; choices and items are sent in a seeded order. */
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LazyQuickRun } from '@/components/experiment/quick-run/lazy-quick-run';
import { questionComponents } from '@/components/lesson/mdx-components';
import { bindMeasured } from '@/components/lesson/measured';
import { takeQuestionsApart } from '@/components/lesson/question-parts';
import { Practice } from '@/components/quiz/practice';
import { SectionLinksProvider } from '@/components/quiz/section-links';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { Page } from '@/components/ui/page';
import { evaluateMdx, getPattern, getQuestions, listPatternParams } from '@/lib/content';
import { linkSections } from '../../../../link-sections';
import { listBeforehand } from '../../../../static-params';

interface Props {
  params: Promise<{ course: string; pattern: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return listBeforehand(listPatternParams);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findPractice(params);
  return found
    ? { title: `Practice: ${found.pattern.title}`, description: found.practice.summary }
    : {};
}

export default async function PracticePage({ params }: Props) {
  const found = await findPractice(params);
  if (!found) notFound();
  const { pattern, practice, set } = found;
  const questions = takeQuestionsApart(
    set.codes.map(evaluateMdx),
    { ...questionComponents, ...bindMeasured(pattern.referenceRuns) },
    set.questions,
    pattern.objectives,
  );
  const href = `/learn/${pattern.id}`;
  return (
    <Page width="question">
      <Breadcrumbs
        trail={[
          { title: pattern.courseTitle, href: `/learn/${pattern.course}` },
          { title: pattern.title, href },
        ]}
        here={practice.title}
      />
      <SectionLinksProvider links={linkSections(pattern)}>
        <Practice
          pattern={{ id: pattern.id, title: pattern.title, href }}
          questions={questions}
          runOffer={
            pattern.experiment &&
            set.questions.some((question) => question.kind === 'from-run') && (
              <LazyQuickRun patternId={pattern.id} task={pattern.experiment} />
            )
          }
        />
      </SectionLinksProvider>
    </Page>
  );
}

async function findPractice(params: Props['params']) {
  const { course, pattern: slug } = await params;
  const [pattern, set] = await Promise.all([
    getPattern(course, slug),
    getQuestions(course, slug, 'practice'),
  ]);
  const practice = pattern?.practice;
  return pattern && practice && set && set.questions.length > 0 ? { pattern, practice, set } : null;
}

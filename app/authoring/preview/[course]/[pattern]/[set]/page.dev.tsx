/** Every state of everything that a page asks, for its author, in development. The answers are in it, so no build has it. */
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PreviewList, type PreviewItem } from '@/components/authoring/preview/preview-list';
import { takeChecksApart } from '@/components/lesson/checks/take-checks-apart';
import { bindMeasured } from '@/components/lesson/measured';
import { questionComponents } from '@/components/lesson/mdx-components';
import { takeCardsApart, takeQuestionsApart } from '@/components/lesson/question-parts';
import { SectionLinksProvider } from '@/components/quiz/section-links';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { Page } from '@/components/ui/page';
import {
  evaluateMdx,
  getCards,
  getLesson,
  getPattern,
  getQuestions,
  type Pattern,
} from '@/lib/content';
import { lookAtPage, type PageName, type QuestionFacts } from '@/lib/content/drafts';
import { MODES, parseModeId, type ModeId } from '@/lib/core/modes';
import { bindText } from '../../../../../learn/[course]/[pattern]/[mode]/bind-parts';
import { linkSections } from '../../../../../link-sections';

interface Props {
  params: Promise<{ course: string; pattern: string; set: string }>;
}

export const metadata: Metadata = { title: 'Preview of questions' };

export default async function PreviewPage({ params }: Props) {
  const { course, pattern: slug, set } = await params;
  const page = set === 'practice' ? 'practice' : parseModeId(set);
  const pattern = await getPattern(course, slug);
  if (!pattern || !page) notFound();
  const { facts } = await lookAtPage(pattern.id, page);
  const items = [
    ...(await listQuestions(pattern, page, facts?.questions ?? [])),
    ...(page === 'practice' ? [] : await listChecks(pattern, page)),
  ];
  const asksForRun = items.some(
    ({ kind, view }) => kind === 'question' && 'asked' in view && view.asked.kind === 'from-run',
  );
  const run = asksForRun && pattern.referenceRuns.find(({ epochs }) => epochs.length > 0);
  const title = page === 'practice' ? 'Practice' : MODES[page].title;
  return (
    <Page width="question">
      <Breadcrumbs
        trail={[
          { title: pattern.title, href: `/learn/${pattern.id}` },
          { title, href: `/learn/${pattern.id}/${page}` },
        ]}
        here="Preview"
      />
      <h1 className="text-7 font-display tracking-[-0.022em]">{title}: every state</h1>
      <p className="mt-4 max-w-measure text-pretty text-ink-2">
        As a learner sees it. Nothing of this is recorded or published.
        {run && ` Questions about a run are shown with the recorded run ${run.runId}.`}
      </p>
      <SectionLinksProvider links={linkSections(pattern)}>
        <PreviewList items={items} run={run ? { run, number: 1, at: run.recordedAt } : null} />
      </SectionLinksProvider>
    </Page>
  );
}

async function listQuestions(
  pattern: Pattern,
  page: PageName,
  facts: readonly QuestionFacts[],
): Promise<PreviewItem[]> {
  const { course, slug, objectives, referenceRuns } = pattern;
  const factsOf = (id: string): QuestionFacts | undefined => facts.find((one) => one.id === id);
  const components = { ...questionComponents, ...bindMeasured(referenceRuns) };
  switch (page) {
    case 'practice':
    case 'test':
    case 'challenge':
    case 'try': {
      const set = await getQuestions(course, slug, page);
      if (!set) return [];
      const contents = set.codes.map(evaluateMdx);
      return takeQuestionsApart(contents, components, set.questions, objectives).flatMap((view) => {
        const { id } = view.asked;
        const known = factsOf(id);
        return known ? { id, kind: 'question' as const, facts: known, view } : [];
      });
    }
    case 'review': {
      const set = await getCards(course, slug);
      if (!set) return [];
      const contents = set.codes.map(evaluateMdx);
      return takeCardsApart(contents, components, set.cards, objectives).flatMap((view) => {
        const known = factsOf(view.id);
        return known ? { id: view.id, kind: 'card' as const, facts: known, view } : [];
      });
    }
    default:
      return [];
  }
}

async function listChecks(pattern: Pattern, mode: ModeId): Promise<PreviewItem[]> {
  const lesson = await getLesson(pattern.course, pattern.slug, mode);
  if (!lesson || lesson.sections.length === 0) return [];
  const components = { ...bindText(pattern), Tasks: () => null };
  const content = evaluateMdx(lesson.code);
  return takeChecksApart(content, components, pattern.id, mode, lesson.sections).map((view) => ({
    id: view.count === 1 ? view.section : `${view.section}-${view.place}`,
    kind: 'check' as const,
    facts: null,
    view,
  }));
}

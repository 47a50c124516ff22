/** A lesson: one route for all modes that are written. Which frame and vocabulary it gets is decided here. */
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { bindChecks } from '@/components/lesson/checks/check-parts';
import { LessonFoot } from '@/components/lesson/lesson-foot';
import { QuestionFrame, ReadingFrame, WideFrame } from '@/components/lesson/lesson-frame';
import { LessonHeader } from '@/components/lesson/lesson-header';
import { experimentComponents } from '@/components/lesson/experiment-parts';
import { numberHints } from '@/components/lesson/number-hints';
import { RecordReading, type PlacedCheck } from '@/components/lesson/record-reading';
import { SectionLinksProvider } from '@/components/quiz/section-links';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { evaluateMdx, getLesson, getPattern, listLessonParams, type Lesson } from '@/lib/content';
import { MODES, parseModeId } from '@/lib/core/modes';
import { linkSections } from '../../../../link-sections';
import { outlinePattern } from '../../../../outline-pattern';
import { listBeforehand } from '../../../../static-params';
import { bindCards, bindChallenge, bindLab, bindTasks, bindText } from './bind-parts';

interface Props {
  params: Promise<{ course: string; pattern: string; mode: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return listBeforehand(listLessonParams);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findLesson(params);
  if (!found) return {};
  const { pattern, lesson } = found;
  return {
    title: `${MODES[lesson.mode].title}: ${pattern.title}`,
    description: lesson.summary,
  };
}

export default async function LessonPage({ params }: Props) {
  const found = await findLesson(params);
  if (!found) notFound();
  const { pattern, lesson } = found;
  const outline = outlinePattern(pattern);
  const { mode, title, minutes } = lesson;
  const parts = {
    crumbs: (
      <Breadcrumbs
        trail={[
          { title: pattern.courseTitle, href: `/learn/${pattern.course}` },
          { title: pattern.title, href: `/learn/${pattern.id}` },
        ]}
        here={MODES[mode].title}
      />
    ),
    header: <LessonHeader pattern={outline} mode={mode} title={title} minutes={minutes} />,
    end: <RecordReading pattern={pattern.id} mode={mode} checks={listChecks(lesson)} />,
    foot: (
      <LessonFoot
        pattern={outline}
        mode={mode}
        practiceMinutes={pattern.practice?.minutes ?? null}
      />
    ),
  };
  const content = evaluateMdx(lesson.code);
  const links = linkSections(pattern);
  const text = { ...bindText(pattern), ...bindChecks(pattern.id, mode, lesson.sections) };
  if (mode === 'experiment' && pattern.experiment) {
    const Lab = bindLab(pattern.id, pattern.experiment, pattern.referenceRuns);
    const components = {
      ...text,
      ...experimentComponents({ Lab, claims: pattern.experiment.claimed ?? null }),
    };
    return <WideFrame {...parts}>{numberHints(await content({ components }))}</WideFrame>;
  }
  if (mode === 'challenge' || mode === 'try') {
    const components = {
      ...text,
      ...(mode === 'challenge'
        ? { Challenge: await bindChallenge(pattern) }
        : { Tasks: await bindTasks(pattern) }),
    };
    return (
      <SectionLinksProvider links={links}>
        <QuestionFrame {...parts}>{await content({ components })}</QuestionFrame>
      </SectionLinksProvider>
    );
  }
  const components = {
    ...text,
    ...(mode === 'review' && { Cards: await bindCards(pattern, outline.review) }),
  };
  const sections = lesson.headings.filter(({ depth }) => depth === 2);
  return (
    <SectionLinksProvider links={links}>
      <ReadingFrame {...parts} sections={sections} minutes={minutes}>
        {await content({ components })}
      </ReadingFrame>
    </SectionLinksProvider>
  );
}

/** The checks that a lesson is read by. The code tasks are solved instead, so theirs count for nothing. */
function listChecks({ mode, sections }: Lesson): PlacedCheck[] {
  if (mode === 'try') return [];
  return sections.flatMap(({ id, title, checks }) =>
    checks.map(({ place }) => ({ section: id, title, place })),
  );
}

async function findLesson(params: Props['params']) {
  const { course, pattern: slug, mode: word } = await params;
  const mode = parseModeId(word);
  if (!mode) return null;
  const [pattern, lesson] = await Promise.all([
    getPattern(course, slug),
    getLesson(course, slug, mode),
  ]);
  return pattern && lesson ? { pattern, lesson } : null;
}

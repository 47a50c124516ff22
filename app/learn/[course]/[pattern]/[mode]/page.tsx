/** A lesson: one route for all modes that are written. Which frame and vocabulary it gets is decided here. */
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LessonFoot } from '@/components/lesson/lesson-foot';
import { QuestionFrame, ReadingFrame, WideFrame } from '@/components/lesson/lesson-frame';
import { LessonHeader } from '@/components/lesson/lesson-header';
import { experimentComponents, textComponents } from '@/components/lesson/mdx-components';
import { numberHints } from '@/components/lesson/number-hints';
import { RecordReading } from '@/components/lesson/record-reading';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { evaluateMdx, getLesson, getPattern, listLessonParams } from '@/lib/content';
import { MODES, parseModeId } from '@/lib/core/modes';
import { outlinePattern } from '../../../../outline-pattern';
import { bindCards, bindChallenge, bindLab } from './bind-parts';

interface Props {
  params: Promise<{ course: string; pattern: string; mode: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams() {
  const lessons = await listLessonParams();
  // The pattern test has a route of its own.
  return lessons.filter(({ mode }) => mode !== 'test');
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
    end: <RecordReading pattern={pattern.id} mode={mode} />,
    foot: (
      <LessonFoot
        pattern={outline}
        mode={mode}
        practiceMinutes={pattern.practice?.minutes ?? null}
      />
    ),
  };
  const content = evaluateMdx(lesson.code);
  if (mode === 'experiment' && pattern.experiment) {
    const Lab = bindLab(pattern.id, pattern.experiment, pattern.referenceRuns);
    const components = experimentComponents({ Lab, claims: pattern.experiment });
    return <WideFrame {...parts}>{numberHints(await content({ components }))}</WideFrame>;
  }
  if (mode === 'challenge') {
    const components = { ...textComponents, Challenge: await bindChallenge(pattern) };
    return <QuestionFrame {...parts}>{await content({ components })}</QuestionFrame>;
  }
  const components = {
    ...textComponents,
    ...(mode === 'review' && { Cards: await bindCards(pattern, outline.review) }),
  };
  const sections = lesson.headings.filter(({ depth }) => depth === 2);
  return (
    <ReadingFrame {...parts} sections={sections} minutes={minutes}>
      {await content({ components })}
    </ReadingFrame>
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

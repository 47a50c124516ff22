/** A course: what it is about, and its patterns. */
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PatternList } from '@/components/progress/pattern-list';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { Page } from '@/components/ui/page';
import { getCatalogue } from '@/lib/content';
import { outlineCourse } from '../../outline-catalogue';
import { listBeforehand } from '../../static-params';

interface Props {
  params: Promise<{ course: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return listBeforehand(async () => (await getCatalogue()).map(({ slug }) => ({ course: slug })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const course = await findCourse(params);
  return { title: course?.title, description: course?.summary };
}

export default async function CoursePage({ params }: Props) {
  const course = await findCourse(params);
  if (!course) notFound();
  const { patterns } = await outlineCourse(course);
  return (
    <Page>
      <Breadcrumbs trail={[]} here={course.title} />
      <h1 className="text-7 font-display tracking-[-0.022em]">{course.title}</h1>
      <p className="mt-4 max-w-measure font-serif text-4 text-pretty text-ink-2">
        {course.summary}
      </p>
      <h2 className="mt-12 mb-4 text-6">
        {patterns.length === 1 ? 'One pattern so far' : `${patterns.length} patterns`}
      </h2>
      <PatternList patterns={patterns} />
    </Page>
  );
}

async function findCourse(params: Props['params']) {
  const { course: slug } = await params;
  const courses = await getCatalogue();
  return courses.find((course) => course.slug === slug) ?? null;
}

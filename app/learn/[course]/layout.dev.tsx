/** A course of which there is nothing to show. */
import type { ReactNode } from 'react';
import { UnlessMissing } from '../../author-frame';

interface Props {
  params: Promise<{ course: string }>;
  children: ReactNode;
}

export default async function CourseLayout({ params, children }: Props) {
  const { course } = await params;
  return <UnlessMissing paths={[`content/${course}/course.mdx`]}>{children}</UnlessMissing>;
}

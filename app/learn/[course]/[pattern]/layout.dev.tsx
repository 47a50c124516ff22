/** A pattern of which there is nothing to show. */
import type { ReactNode } from 'react';
import { UnlessMissing } from '../../../author-frame';

interface Props {
  params: Promise<{ course: string; pattern: string }>;
  children: ReactNode;
}

export default async function PatternLayout({ params, children }: Props) {
  const { course, pattern } = await params;
  const head = `content/${course}/${pattern}/pattern.mdx`;
  return <UnlessMissing paths={[head]}>{children}</UnlessMissing>;
}

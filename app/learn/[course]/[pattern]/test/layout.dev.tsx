/** The pattern test with what its author wants to know of it. */
import type { ReactNode } from 'react';
import { AuthorFrame } from '../../../../author-frame';

interface Props {
  params: Promise<{ course: string; pattern: string }>;
  children: ReactNode;
}

export default async function TestLayout({ params, children }: Props) {
  const { course, pattern } = await params;
  return (
    <AuthorFrame pattern={`${course}/${pattern}`} page="test">
      {children}
    </AuthorFrame>
  );
}

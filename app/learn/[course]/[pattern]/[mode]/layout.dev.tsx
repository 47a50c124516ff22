/** A lesson with what its author wants to know of it. */
import type { ReactNode } from 'react';
import { parseModeId } from '@/lib/core/modes';
import { AuthorFrame } from '../../../../author-frame';

interface Props {
  params: Promise<{ course: string; pattern: string; mode: string }>;
  children: ReactNode;
}

export default async function LessonLayout({ params, children }: Props) {
  const { course, pattern, mode: word } = await params;
  const mode = parseModeId(word);
  if (!mode) return children;
  return (
    <AuthorFrame pattern={`${course}/${pattern}`} page={mode}>
      {children}
    </AuthorFrame>
  );
}

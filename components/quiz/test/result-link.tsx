/** A link to the result of a test that was handed in. It loads nothing until it is followed. */
import type { ComponentProps } from 'react';
import { ButtonLink } from '@/components/ui/button';
import type { PatternId } from '@/lib/core/course';
import { linkResult } from './links';

export function ResultLink({
  pattern,
  attemptId,
  ...rest
}: Omit<ComponentProps<typeof ButtonLink>, 'href' | 'ahead'> & {
  pattern: PatternId;
  attemptId?: string;
}) {
  return <ButtonLink ahead="never" href={linkResult(pattern, attemptId)} {...rest} />;
}

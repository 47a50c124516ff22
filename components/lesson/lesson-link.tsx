/** A link in a text: inside this site by Next, elsewhere as it is. */
import type { ComponentProps } from 'react';
import { PageLink } from '@/components/ui/page-link';

export function LessonLink({ href = '', children, ...rest }: ComponentProps<'a'>) {
  // A section of this page, or a source elsewhere, which need not know who reads.
  if (!href.startsWith('/')) {
    return (
      <a href={href} rel={href.startsWith('#') ? undefined : 'noreferrer'} {...rest}>
        {children}
      </a>
    );
  }
  return (
    <PageLink href={href} {...rest}>
      {children}
    </PageLink>
  );
}

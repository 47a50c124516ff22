/** A link in a text: inside this site by Next, elsewhere as it is. */
import Link from 'next/link';
import type { ComponentProps } from 'react';

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
    <Link href={href} {...rest}>
      {children}
    </Link>
  );
}

'use client';
/**
 * A link to a page of this site: the only place that imports next/link. A page is fetched ahead when
 * pointer, finger or focus comes to a link, never because a link is in view, so that no page ships
 * the code of others.
 */
import Link from 'next/link';
import { type ComponentProps, useState } from 'react';

export interface PageLinkProps extends Omit<
  ComponentProps<typeof Link>,
  'prefetch' | 'onPointerEnter' | 'onFocus'
> {
  href: string;
  /** `never` fetches nothing before the link is followed. */
  ahead?: 'when-wanted' | 'never';
}

export function PageLink({ ahead = 'when-wanted', ...rest }: PageLinkProps) {
  const [isWanted, setWanted] = useState(false);
  const want = (): void => setWanted(true);
  return (
    <Link
      prefetch={isWanted && ahead === 'when-wanted' ? null : false}
      onPointerEnter={want}
      onFocus={want}
      {...rest}
    />
  );
}

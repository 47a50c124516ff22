'use client';
/** The two places every page leads to, with the current one marked. */
import clsx from 'clsx';
import { usePathname } from 'next/navigation';
import { PageLink } from '@/components/ui/page-link';

export function MainNav() {
  const path = usePathname();
  return (
    <nav aria-label="Main" className="flex gap-4 sm:ml-2 sm:gap-6">
      <NavLink
        href="/"
        current={path === '/'}
        within={path.startsWith('/learn/')}
        className="max-[22rem]:hidden"
      >
        Catalogue
      </NavLink>
      <NavLink href="/progress" current={path === '/progress'}>
        Progress
      </NavLink>
    </nav>
  );
}

function NavLink({
  href,
  current,
  within = false,
  className,
  children,
}: {
  href: string;
  current: boolean;
  /** On a page below this one. */
  within?: boolean;
  className?: string;
  children: string;
}) {
  return (
    <PageLink
      href={href}
      aria-current={current ? 'page' : within ? 'true' : undefined}
      className={clsx(
        'rounded-none border-b-2 text-2 leading-8 no-underline hover:text-ink',
        current || within ? 'border-accent text-ink' : 'border-transparent text-ink-2',
        className,
      )}
    >
      {children}
    </PageLink>
  );
}

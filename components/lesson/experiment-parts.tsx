/** The parts of an experiment lesson around its lab: the problem beside the source's claims, and the bonus. */
import type { ReactNode } from 'react';
import type { Claims } from '@/lib/core/experiment';
import { ClaimedFigures } from './claimed-figures';

export function Problem({ claims, children }: { claims: Claims | null; children?: ReactNode }) {
  if (!claims) return <div className="mb-6">{children}</div>;
  return (
    <div className="mb-6 grid items-start gap-x-16 gap-y-8 xl:grid-cols-[minmax(0,1fr)_25rem]">
      <div className="min-w-0">{children}</div>
      <ClaimedFigures claims={claims} />
    </div>
  );
}

/** The heading above it draws the line that sets it apart (see SectionHeading). */
export function Bonus({ children }: { children?: ReactNode }) {
  return <div data-bonus="">{children}</div>;
}

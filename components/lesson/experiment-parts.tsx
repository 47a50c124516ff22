/** The parts of an experiment lesson around its lab: the problem beside the source's claims, and the bonus. */
import type { ReactNode } from 'react';
import { ClaimedFigures, type Claims } from './claimed-figures';

export function Problem({ claims, children }: { claims: Claims; children?: ReactNode }) {
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

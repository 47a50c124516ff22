/** The parts of an experiment lesson around its lab: the problem beside the source's claims, and the bonus. */
import type { ComponentType, ReactNode } from 'react';
import { BonusStart } from '@/components/experiment/bonus/bonus-start';
import type { Claims } from '@/lib/core/experiment';
import { ClaimedFigures } from './claimed-figures';
import { Hint, Solution } from './disclosure';

/** What an experiment lesson has beside the text's vocabulary, with the lab and the claims of its task. */
export function experimentComponents({
  Lab,
  claims,
}: {
  Lab: ComponentType;
  claims: Claims | null;
}) {
  return {
    Problem: ({ children }: { children?: ReactNode }) => (
      <Problem claims={claims}>{children}</Problem>
    ),
    Hint,
    Lab: () => (
      <div className="my-6 font-sans text-3">
        <Lab />
      </div>
    ),
    Solution,
    Bonus,
    BonusStart,
  };
}

function Problem({ claims, children }: { claims: Claims | null; children?: ReactNode }) {
  if (!claims) return <div className="mb-6">{children}</div>;
  return (
    <div className="mb-6 grid items-start gap-x-16 gap-y-8 xl:grid-cols-[minmax(0,1fr)_25rem]">
      <div className="min-w-0">{children}</div>
      <ClaimedFigures claims={claims} />
    </div>
  );
}

/** The heading above it draws the line that sets it apart (see SectionHeading). */
function Bonus({ children }: { children?: ReactNode }) {
  return <div data-bonus="">{children}</div>;
}

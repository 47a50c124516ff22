/** A few named figures in a row. */
import type { ReactNode } from 'react';

export interface Fact {
  name: string;
  value: ReactNode;
}

export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="mt-3 grid grid-cols-2 gap-x-8 gap-y-2 text-2 sm:flex sm:flex-wrap">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt className="text-ink-3">{name}</dt>
          <dd className="text-3 font-semibold">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

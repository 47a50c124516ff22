/** One problem: where it is, what is wrong, what to write, and the line it is about. */
import { CircleX, TriangleAlert } from 'lucide-react';
import { PageLink } from '@/components/ui/page-link';
import { Tag } from '@/components/ui/tag';
import { PlaceLinks } from './place-links';
import type { ProblemView } from './problem-view';
import { splitMessage } from './say-problems';

export function ProblemItem({ problem }: { problem: ProblemView }) {
  const { level, title, where, message, text, page } = problem;
  const { fault, advice } = splitMessage(message);
  const isError = level === 'error';
  return (
    <article className="grid gap-1 py-3">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Tag icon={isError ? CircleX : TriangleAlert} tone={isError ? 'wrong' : 'caution'}>
          {isError ? 'Error' : 'Warning'}
        </Tag>
        <PlaceLinks place={problem} />
        {page !== null && (
          <PageLink href={page} className="inline-flex min-h-6 items-center text-1 text-ink-2">
            Page<span className="sr-only"> {page}</span>
          </PageLink>
        )}
        <span className="text-1 text-ink-3">{title}</span>
      </p>
      <p className="max-w-question text-pretty wrap-anywhere">
        {where !== undefined && <span className="text-ink-2">{where}: </span>}
        <span className="font-medium">{fault}</span>
        {advice !== '' && <> {advice}</>}
      </p>
      {text !== '' && (
        <p className="truncate rounded-1 bg-sunken px-2 font-mono text-1 leading-6 text-ink-2">
          <span className="sr-only">The line: </span>
          {text}
        </p>
      )}
    </article>
  );
}

export function ProblemItems({ problems }: { problems: readonly ProblemView[] }) {
  return (
    <ol className="divide-y divide-line">
      {problems.map((problem, index) => (
        <li key={index}>
          <ProblemItem problem={problem} />
        </li>
      ))}
    </ol>
  );
}

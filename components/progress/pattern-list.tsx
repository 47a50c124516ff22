/** The patterns of a course, a line each: what it is about, how long it takes, how far one is. */
import { PageLink } from '@/components/ui/page-link';
import { formatCount } from './format-figures';
import { linkPattern, type PatternOutline } from './pattern-outline';
import { PatternStrip } from './pattern-strip';

export function PatternList({ patterns }: { patterns: readonly PatternOutline[] }) {
  return (
    <ul>
      {patterns.map((pattern) => (
        <PatternLine key={pattern.id} pattern={pattern} />
      ))}
    </ul>
  );
}

function PatternLine({ pattern }: { pattern: PatternOutline }) {
  const written = pattern.modes.filter((mode) => mode.written);
  return (
    <li className="group relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-2 border-t border-line py-4 last:border-b sm:grid-cols-[minmax(0,1fr)_9rem_12rem] sm:py-5">
      <div className="col-span-2 sm:col-span-1">
        <h3 className="text-[1.25rem] leading-7">
          <PageLink
            href={linkPattern(pattern.id)}
            className="text-ink no-underline group-hover:text-accent group-hover:underline after:absolute after:inset-0"
          >
            {pattern.title}
          </PageLink>
        </h3>
        <p className="max-w-[36rem] text-2 text-ink-2">{pattern.summary}</p>
      </div>
      <div className="text-2 leading-7 text-ink-2">
        {formatCount(pattern.minutesWritten)} min
        <span className="block text-1 text-ink-3">
          {`${written.length} of ${pattern.modes.length} modes written`}
        </span>
      </div>
      <div className="leading-7">
        <PatternStrip pattern={pattern} />
      </div>
    </li>
  );
}

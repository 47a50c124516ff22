/** One mode in the list: a link where its lesson is written, plain and marked where it is not. */
import clsx from 'clsx';
import { PageLink } from '@/components/ui/page-link';
import { MODE_ICONS } from './mode-icons';
import type { ModeState } from './mode-states';
import { ModeStatusTag } from './mode-status-tag';

export function ModeLine({
  state,
  href,
  known,
  next,
}: {
  state: ModeState;
  /** Null where the lesson is not written. */
  href: string | null;
  /** Whether the record is read; until then nothing is said about the state. */
  known: boolean;
  /** The one to go on with. */
  next: boolean;
}) {
  const Icon = MODE_ICONS[state.id];
  return (
    <li
      className={clsx(
        'group relative grid grid-cols-[1.5rem_minmax(0,1fr)_auto] gap-x-3 border-b border-line py-3.5 sm:grid-cols-[1.5rem_minmax(0,1fr)_11rem_3.5rem] sm:gap-x-4',
        href && 'hover:bg-sunken',
      )}
    >
      <Icon
        aria-hidden
        size={20}
        strokeWidth={1.75}
        className={clsx('mt-0.5', href ? 'text-ink-2' : 'text-ink-3')}
      />
      <div>
        <span className="flex items-center gap-2">
          {href ? (
            <PageLink
              href={href}
              className="font-semibold text-ink no-underline group-hover:text-accent after:absolute after:inset-0"
            >
              {state.title}
            </PageLink>
          ) : (
            <span className="font-semibold text-ink-2">{state.title}</span>
          )}
          {next && (
            <>
              <span aria-hidden className="size-2 rounded-full bg-accent" />
              <span className="sr-only">next</span>
            </>
          )}
        </span>
        <span className={clsx('block text-2', href ? 'text-ink-2' : 'text-ink-3')}>
          {state.summary}
        </span>
      </div>
      <ModeStatusTag
        status={href ? state.status : null}
        className={clsx(
          'col-start-2 row-start-2 mt-1 self-start leading-6 sm:col-start-3 sm:row-start-1 sm:mt-0',
          href && !known && 'invisible',
        )}
      />
      <span className="col-start-3 row-start-1 text-right text-2 leading-6 whitespace-nowrap text-ink-2 sm:col-start-4">
        {state.minutes} min
      </span>
    </li>
  );
}

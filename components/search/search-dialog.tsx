'use client';
/** The search: a field and the sections found. Arrows choose, Enter goes there, Escape closes and gives the focus back. */
import { useRouter } from 'next/navigation';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { groupHits, type HitGroup } from './group-hits';
import { HitList, optionId } from './hit-list';
import { type SearchState, useSearch } from './use-search';

const LIST = 'search-hits';

export function SearchDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const router = useRouter();
  const search = useSearch();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const groups = search.is === 'ready' ? groupHits(search.ask(query)) : [];
  const hits = groups.flatMap((group) => group.hits);

  useEffect(() => {
    const shown = dialog.current!;
    // Only the ground around the dialog is the dialog itself.
    const leave = (event: MouseEvent) => event.target === shown && shown.close();
    shown.addEventListener('click', leave);
    // Gives the focus to the field, and on closing back to where it was.
    if (!shown.open) shown.showModal();
    return () => shown.removeEventListener('click', leave);
  }, []);

  const close = () => dialog.current?.close();

  function goTo(address: string) {
    close();
    router.push(address);
  }

  function choose(event: KeyboardEvent) {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    const hit = hits[active];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      const next = (active + step + hits.length) % hits.length;
      setActive(next);
      document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && hit) {
      event.preventDefault();
      goTo(hit.id);
    }
  }

  return (
    <dialog
      ref={dialog}
      aria-label="Search"
      onClose={onClose}
      className="mx-auto mt-[8vh] max-h-[80vh] w-[min(40rem,calc(100vw-2rem))] overflow-hidden rounded-2 border border-line-strong bg-surface text-ink shadow-float backdrop:bg-[#0008]"
    >
      <div className="flex max-h-[80vh] flex-col">
        <div className="flex items-center gap-2 border-b border-line p-3">
          <input
            type="text"
            role="combobox"
            aria-label="Search all lessons"
            aria-expanded={hits.length > 0}
            aria-controls={LIST}
            aria-autocomplete="list"
            aria-activedescendant={hits.length > 0 ? optionId(active) : undefined}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="go"
            placeholder="Search all lessons"
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              setActive(0);
            }}
            onKeyDown={choose}
            className="h-10 min-w-0 flex-1 rounded-1 bg-transparent px-2 text-3 text-ink placeholder:text-ink-3"
          />
          <button
            type="button"
            onClick={close}
            className="h-10 rounded-1 px-3 text-2 text-ink-2 hover:text-ink"
          >
            Close
          </button>
        </div>
        <HitList id={LIST} groups={groups} active={active} onChoose={goTo} />
        <p
          role="status"
          className={hits.length > 0 ? 'sr-only' : 'px-5 py-4 text-2 text-pretty text-ink-2'}
        >
          {sayState(search, query.trim(), groups)}
        </p>
      </div>
    </dialog>
  );
}

function sayState(search: SearchState, query: string, groups: readonly HitGroup[]): string {
  if (search.is === 'loading') return 'Getting the index…';
  if (search.is === 'failed') {
    return 'The search could not be loaded. Check the connection, then close it and open it again.';
  }
  if (query === '') return 'Type a word of a lesson or of the glossary.';
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  if (count === 0) return `Nothing found for “${query}”. Try fewer words, or a shorter one.`;
  return `${count} ${count === 1 ? 'section' : 'sections'} found`;
}

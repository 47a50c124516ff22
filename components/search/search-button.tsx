'use client';
/** Opens the search: by itself, by `/`, and by Ctrl or ⌘ and K. The search's code is loaded only then. */
import { Search } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';

const SearchDialog = lazy(async () => ({
  default: (await import('./search-dialog')).SearchDialog,
}));

export function SearchButton() {
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (!asksForSearch(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener('keydown', open);
    return () => removeEventListener('keydown', open);
  }, []);

  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={() => setOpen(true)}
        className="inline-flex size-10 flex-none items-center justify-center gap-1.5 rounded-1 text-2 text-ink-2 hover:text-ink sm:size-auto sm:h-8"
      >
        <Search aria-hidden size={20} strokeWidth={1.75} />
        <span className="max-sm:sr-only">Search</span>
      </button>
      {isOpen && (
        <Suspense>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

/** Not while something is typed, and not over another dialog. */
function asksForSearch(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || document.querySelector('dialog[open]')) return false;
  const withControl = event.ctrlKey || event.metaKey;
  if (withControl) return event.key.toLowerCase() === 'k' && !event.altKey && !event.shiftKey;
  const target = event.target instanceof HTMLElement ? event.target : null;
  const isTyping = target?.isContentEditable || target?.matches('input, textarea, select');
  return event.key === '/' && !event.altKey && !isTyping;
}

'use client';
/** Fetches the index once for a page view, and answers queries from it. */
import { useEffect, useState } from 'react';
import { openIndex, type Hit } from './search-index';

export type SearchState =
  { is: 'loading' } | { is: 'failed' } | { is: 'ready'; ask: (query: string) => Hit[] };

const ADDRESS = '/search.json';
let kept: Promise<(query: string) => Hit[]> | null = null;

export function useSearch(): SearchState {
  const [state, setState] = useState<SearchState>({ is: 'loading' });
  useEffect(() => {
    let isWanted = true;
    kept ??= fetchIndex();
    kept.then(
      (ask) => isWanted && setState({ is: 'ready', ask }),
      () => {
        // The next opening tries again.
        kept = null;
        if (isWanted) setState({ is: 'failed' });
      },
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return state;
}

async function fetchIndex(): Promise<(query: string) => Hit[]> {
  const response = await fetch(ADDRESS);
  if (!response.ok) throw new Error(`${ADDRESS} answered ${response.status}, expected 200.`);
  return openIndex(await response.text());
}

/** Hits under their pages: the page of the best hit first, and within a page the best hit first. */
import type { Hit } from './search-index';

export interface HitGroup {
  page: string;
  hits: Hit[];
}

/** More than these nobody reads; a longer query finds fewer. */
const MOST_HITS = 20;

export function groupHits(hits: readonly Hit[]): HitGroup[] {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits.slice(0, MOST_HITS)) {
    groups.set(hit.page, [...(groups.get(hit.page) ?? []), hit]);
  }
  return [...groups].map(([page, found]) => ({ page, hits: found }));
}

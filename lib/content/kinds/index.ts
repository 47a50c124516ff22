/** All kinds of questions as authors write them. Whoever reads a question asks here and never switches on its kind. */
import type { KindId } from '../../core/quiz';
import { nearestName } from '../nearest-name';
import { blanks } from './blanks/blanks';
import type { ContentKind } from './content-kind';
import { fromRun } from './from-run/from-run';
import { multiple } from './multiple/multiple';
import { numeric } from './numeric/numeric';
import { ordering } from './ordering/ordering';
import { single } from './single/single';

const KINDS: { readonly [Kind in KindId]: ContentKind<Kind> } = {
  single,
  multiple,
  numeric,
  ordering,
  blanks,
  'from-run': fromRun,
};

const DEFAULT: ContentKind = single;

export const CONTENT_KINDS: readonly ContentKind[] = Object.values(KINDS);
export const KIND_NAMES: readonly string[] = CONTENT_KINDS.map(({ id }) => id);

/** The kind that an author names or probably means, single choice without a name; null where nobody can tell. */
export function kindNamed(name: string | undefined): ContentKind | null {
  if (name === undefined) return DEFAULT;
  const meant = nearestName(name, KIND_NAMES);
  return CONTENT_KINDS.find(({ id }) => id === meant) ?? null;
}

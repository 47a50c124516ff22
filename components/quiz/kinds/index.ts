/** How each kind of question looks. Whoever shows a question asks here by the kind's id and never switches on it. */
import type { KindId } from '@/lib/core/quiz';
import { blanksLook } from './blanks/blanks-look';
import { fromRunLook } from './from-run/from-run-look';
import type { KindLook } from './kind-look';
import { multipleLook } from './multiple/multiple-look';
import { numericLook } from './numeric/numeric-look';
import { orderingLook } from './ordering/ordering-look';
import { singleLook } from './single/single-look';

const LOOKS: { [Kind in KindId]: KindLook<Kind> } = {
  single: singleLook,
  multiple: multipleLook,
  numeric: numericLook,
  ordering: orderingLook,
  blanks: blanksLook,
  'from-run': fromRunLook,
};

export function lookOf<Kind extends KindId>(kind: Kind): KindLook<Kind> {
  return LOOKS[kind];
}

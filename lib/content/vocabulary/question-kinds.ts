/** All kinds of questions as authors read about them, in the order of the guide. */
import type { KindId } from '../../core/quiz';
import type { KindGuide } from './kind-guide';
import { blanks } from './kinds/blanks';
import { fromRun } from './kinds/from-run';
import { multiple } from './kinds/multiple';
import { numeric } from './kinds/numeric';
import { ordering } from './kinds/ordering';
import { single } from './kinds/single';

export const QUESTION_KINDS: Readonly<Record<KindId, KindGuide>> = {
  single,
  multiple,
  numeric,
  ordering,
  blanks,
  'from-run': fromRun,
};

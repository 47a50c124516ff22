/** What authors read about questions: each kind, and what is special in two pools. In the order of the guide. */
import type { KindId } from '../../core/quiz';
import type { ExamplePlace } from './element-rule';
import type { KindGuide } from './kind-guide';
import { blanks } from './kinds/blanks';
import { fromRun } from './kinds/from-run';
import { multiple } from './kinds/multiple';
import { numeric } from './kinds/numeric';
import { ordering } from './kinds/ordering';
import { problem } from './kinds/problem';
import { single } from './kinds/single';
import { task } from './kinds/task';

const KINDS: Readonly<Record<KindId, KindGuide>> = {
  single,
  multiple,
  numeric,
  ordering,
  blanks,
  'from-run': fromRun,
};

export interface QuestionGuide extends KindGuide {
  /** Of the kind, or of what is special. */
  id: string;
  place: ExamplePlace;
}

export const QUESTION_GUIDES: readonly QuestionGuide[] = [
  ...Object.entries(KINDS).map(([id, guide]): QuestionGuide => ({
    id,
    place: 'practice',
    ...guide,
    rules: sayKind(id, guide),
  })),
  { id: 'problem', place: 'problem', ...problem },
  { id: 'task', place: 'task', ...task },
];

function sayKind(id: string, { rules }: KindGuide): string {
  return `\`kind="${id}"\`${id === 'single' ? ', or no `kind`' : ''}. ${rules}`;
}

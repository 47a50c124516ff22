/** The checks of a compiled lesson by themselves, without the text around them. */
import type { PatternId } from '@/lib/core/course';
import type { ModeId } from '@/lib/core/modes';
import { createMarker, findParts, type Components, type Content } from '../part-markers';
import {
  checkMarkers,
  viewCheck,
  type CheckProps,
  type CheckView,
  type SectionData,
} from './check-parts';

const Check = createMarker('Check');

/** In the order of the lesson. `components` is its whole vocabulary otherwise. */
export function takeChecksApart(
  content: Content,
  components: Components,
  pattern: PatternId,
  mode: ModeId,
  sections: readonly SectionData[],
): CheckView[] {
  const tree = content({ components: { ...components, ...checkMarkers, Check } });
  return findParts<CheckProps>(tree, Check).map(({ props }) =>
    viewCheck(pattern, mode, sections, props),
  );
}

/** What the pages of a test say of its pattern. */
import type { PatternId } from '@/lib/core/course';

export interface TestedPattern {
  id: PatternId;
  title: string;
  /** Of the pattern's own page. */
  href: string;
}

/** Every objective and every misconception of a pattern has a section that treats it: feedback links to it. */
import type { PatternFrontMatter } from '../../core/course';
import type { ModeId } from '../../core/modes/mode-id';
import type { Report } from '../problem';
import type { LessonSection } from '../types';
import { TREATING_MODES } from './section-parts';

/** Holds once the lessons that could treat them are all written and sound. `report` is that of `pattern.mdx`. */
export function checkTreated(
  { objectives, misconceptions }: Pick<PatternFrontMatter, 'objectives' | 'misconceptions'>,
  lessons: readonly { mode: ModeId; sections: readonly LessonSection[] }[],
  report: Report,
): void {
  if (!TREATING_MODES.every((mode) => lessons.some((lesson) => lesson.mode === mode))) return;
  const sections = lessons.flatMap((lesson) => lesson.sections);
  const served = new Set(sections.flatMap((section) => section.objectives));
  const mended = new Set(sections.flatMap((section) => section.mends));
  for (const { id } of objectives.filter((one) => !served.has(one.id))) {
    report.add(
      null,
      `no section of a lesson serves the objective "${id}". Name it in the "objectives" of the section that teaches it.`,
      'front matter',
    );
  }
  for (const { id } of misconceptions.filter((one) => !mended.has(one.id))) {
    report.add(
      null,
      `no section of a lesson mends the misconception "${id}". Name it in the "mends" of the section that treats it.`,
      'front matter',
    );
  }
}

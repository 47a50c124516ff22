/** From the sections of a pattern's lessons to the links that feedback gives: which one to read for what. */
import type { SectionLink, SectionLinks } from '@/components/quiz/section-links';
import type { Pattern } from '@/lib/content';
import { MODES } from '@/lib/core/modes';

/** The first section, in the order of the modes, that treats each objective and each misconception. */
export function linkSections({ id, sections }: Pick<Pattern, 'id' | 'sections'>): SectionLinks {
  const objectives: Record<string, SectionLink> = {};
  const misconceptions: Record<string, SectionLink> = {};
  for (const section of sections) {
    const link = {
      href: `/learn/${id}/${section.mode}#${section.id}`,
      title: `${MODES[section.mode].title}: ${section.title}`,
    };
    for (const objective of section.objectives) objectives[objective] ??= link;
    for (const misconception of section.mends) misconceptions[misconception] ??= link;
  }
  return { objectives, misconceptions };
}

/** A lesson made of sections: each part of its mode with a section, and its checks. */
import { MODE_PARTS } from '../../lib/content/sections/section-parts';
import type { SourceFile } from '../../lib/content/source-file';
import { MODES, type ModeId } from '../../lib/core/modes';
import { fileOf, inTurn, shareOf, type Skeleton } from './skeleton';
import { quote, toTitle, toWords } from './words';

export function writeLessonHead(
  mode: ModeId,
  { title }: Skeleton,
  more: readonly string[] = [],
): string {
  return `---
${[
  `title: ${quote(`${MODES[mode].title}: ${title.toLowerCase()}`)}`,
  `summary: ${quote('Say in one sentence what this lesson shows.')}`,
  ...more,
].join('\n')}
---
`;
}

/** `contents` stand in the section of a part in place of a word on it. */
export function writeSectionLesson(
  mode: ModeId,
  pattern: Skeleton,
  contents: Readonly<Record<string, string>> = {},
  more: readonly string[] = [],
): SourceFile {
  const parts = Object.entries(MODE_PARTS[mode]!);
  const sections = parts.map(([part, { checks }], place) =>
    [
      `## ${toTitle(part)}`,
      writeMarker(part, place, parts.length, pattern),
      contents[part] ?? 'Write this section here. It may have figures, code and formulas.',
      ...Array.from({ length: checks[0] }, (_, index) => writeCheck(part, index + 1)),
    ].join('\n\n'),
  );
  const source = `${writeLessonHead(mode, pattern, more)}\n${sections.join('\n\n')}\n`;
  return fileOf(pattern, `${mode}.mdx`, source);
}

/** Every objective and every misconception has a section of the lesson. */
function writeMarker(
  part: string,
  place: number,
  places: number,
  { objectives, misconceptions }: Skeleton,
): string {
  const served = shareOf(objectives, place, places);
  const names = served.length > 0 ? served : [inTurn(objectives, place)];
  const mended = shareOf(misconceptions, place, places);
  const mends = mended.length > 0 ? ` mends="${mended.join(' ')}"` : '';
  return `<Section part="${part}" objectives="${names.join(' ')}"${mends} />`;
}

function writeCheck(part: string, number: number): string {
  return `<Check>

Ask here for what "${toWords(part)}" says, number ${number}.

- [x] choice-a: The right answer.
  > Say why it is right.
- [ ] choice-b: A wrong answer that somebody would give.
  > Say what whoever chooses this takes for true, and why it is not.

</Check>`;
}

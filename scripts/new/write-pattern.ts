/** The files of a new pattern: a skeleton that passes the check, in which every text says what belongs there. */
import { MODE_PARTS } from '../../lib/content/sections/section-parts';
import type { SourceFile } from '../../lib/content/source-file';
import { MODES, type ModeId } from '../../lib/core/modes';
import { writeQuestion } from './write-question';

/** Modes that are read; the others show questions, cards or an experiment, which have to be there first. */
export const READING_MODES = ['learn', 'why', 'deep', 'visualize', 'metrics'] as const;
export type ReadingMode = (typeof READING_MODES)[number];

export interface NewPattern {
  /** Names of folders: lower-case words joined by hyphens. */
  course: string;
  pattern: string;
  title: string;
  modes: readonly ReadingMode[];
}

export const FIRST_OBJECTIVE = 'say-what-it-is';
export const FIRST_MISCONCEPTION = 'first-belief';

export function writePattern({ course, pattern, title, modes }: NewPattern): SourceFile[] {
  const folder = `content/${course}/${pattern}`;
  return [
    { path: `${folder}/pattern.mdx`, source: writeHead(title) },
    ...modes.map((mode) => ({ path: `${folder}/${mode}.mdx`, source: writeLesson(title, mode) })),
    { path: `${folder}/practice.mdx`, source: writePractice(title) },
  ];
}

export function writeCourse(course: string): string {
  return `---
title: ${quote(toTitle(course))}
summary: ${quote('Say in one sentence what this course teaches.')}
patterns: []
---
`;
}

/** `learning-rate` becomes `Learning rate`. */
export function toTitle(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function writeHead(title: string): string {
  return `---
title: ${quote(title)}
summary: ${quote('Say in one or two sentences what is learned here, and what for.')}
tag: ml
objectives:
  - id: ${FIRST_OBJECTIVE}
    text: Say what it is, and what it is not
    short: say what it is
misconceptions:
  - id: ${FIRST_MISCONCEPTION}
    text: Write the mistaken belief itself, as whoever holds it would say it.
---
`;
}

function writeLesson(title: string, mode: ReadingMode): string {
  const sections = Object.entries(MODE_PARTS[mode]!).map(([part, { checks }]) =>
    [
      `## ${toTitle(part)}`,
      `<Section part="${part}" objectives="${FIRST_OBJECTIVE}" mends="${FIRST_MISCONCEPTION}" />`,
      `Write this section here. It may have figures, code and formulas; its check asks for what it says.`,
      ...Array.from({ length: checks[0] }, (_, index) => writeCheck(part, index + 1)),
    ].join('\n\n'),
  );
  return `---
title: ${quote(`${MODES[mode].title}: ${title.toLowerCase()}`)}
summary: ${quote('Say in one sentence what this lesson shows.')}
---

${sections.join('\n\n')}
`;
}

function writeCheck(part: string, number: number): string {
  return `<Check>

Ask here for what "${toTitle(part).toLowerCase()}" says, number ${number}.

- [x] choice-a: The right answer.
  > Say why it is right.
- [ ] choice-b: A wrong answer that somebody would give.
  > ${FIRST_MISCONCEPTION}: Say what whoever chooses this takes for true, and why it is not.

</Check>`;
}

function writePractice(title: string): string {
  return `---
title: ${quote(`Practice: ${title.toLowerCase()}`)}
summary: ${quote('Questions with feedback at once.')}
taskMinutes: 2
---

${writeQuestion({ id: 'first-question', objective: FIRST_OBJECTIVE, misconception: FIRST_MISCONCEPTION })}`;
}

/** As YAML, whatever stands in it. */
function quote(text: string): string {
  return JSON.stringify(text);
}

export function isReadingMode(mode: string): mode is ReadingMode & ModeId {
  return READING_MODES.some((known) => known === mode);
}

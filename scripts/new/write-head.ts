/** The front matter of a new course and of a new pattern. */
import { fileOf, type Skeleton } from './skeleton';
import { quote, toTitle, toWords } from './words';
import type { SourceFile } from '../../lib/content/source-file';

export function writeCourse(course: string): string {
  return `---
title: ${quote(toTitle(course))}
summary: ${quote('Say in one sentence what this course teaches.')}
patterns: []
---
`;
}

export function writeHead(pattern: Skeleton): SourceFile {
  const objectives = pattern.objectives.map(
    (id) => `  - id: ${id}
    text: ${quote(toTitle(id))}
    short: ${quote(toWords(id))}`,
  );
  const misconceptions = pattern.misconceptions.map(
    (id) => `  - id: ${id}
    text: ${quote(`${toTitle(id)}.`)}`,
  );
  return fileOf(
    pattern,
    'pattern.mdx',
    `---
title: ${quote(pattern.title)}
summary: ${quote('Say in one or two sentences what is learned here, and what for.')}
tag: ml
# What a learner can do in the end. "short" completes the sentence "Objective: …".
objectives:
${objectives.join('\n')}
# The mistaken belief itself, as whoever holds it would say it.
misconceptions:
${misconceptions.join('\n')}
---
`,
  );
}

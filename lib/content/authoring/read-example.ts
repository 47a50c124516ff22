/** An example of the guide: checked in its place, and compiled in the way of every text. */
import type { Question } from '../../core/quiz';
import { checkContent } from '../check-content';
import type { CheckedPattern } from '../check-pattern';
import type { Glossary } from '../glossary/check-glossary';
import type { SourceFile } from '../source-file';
import type { Example, ExamplePlace } from '../vocabulary/element-rule';
import { pickRecordings } from './find-recordings';
import type { GuideExample } from './guide-types';
import { placeExample } from './sample-pattern';

export type Compile = (body: string, glossary?: Glossary) => Promise<string>;

export async function readExample(
  example: Example,
  recordings: readonly SourceFile[],
  compile: Compile,
): Promise<GuideExample> {
  const { files, file } = placeExample(example, pickRecordings(example, recordings));
  const content = checkContent(files, () => []);
  // A test holds all examples to be sound, so what is missing here is a recording.
  const pattern = content.problems.length > 0 ? undefined : content.courses[0]?.patterns[0];
  return {
    place: example.place,
    source: await compile(writeFence('mdx', file, example.source)),
    code: pattern ? await compile(example.source, content.glossary) : null,
    sections: pattern?.lessons.find(({ mode }) => mode === 'learn')?.sections ?? [],
    questions: pattern ? listQuestions(pattern, example.place) : [],
    cards: pattern?.review.flatMap(({ blocks }) => blocks) ?? [],
  };
}

function listQuestions(
  { practice, challenge, try: tasks }: CheckedPattern,
  place: ExamplePlace,
): Question[] {
  if (place === 'practice') return practice?.questions ?? [];
  if (place === 'problem') return challenge.flatMap(({ blocks }) => blocks);
  return place === 'task' ? tasks.flatMap(({ blocks }) => blocks) : [];
}

/** A code block that may hold code blocks. */
export function writeFence(language: string, title: string, code: string): string {
  return `\`\`\`\`\`${language} title="${title}"\n${code.trimEnd()}\n\`\`\`\`\``;
}

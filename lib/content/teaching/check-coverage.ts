/** What is taught and what is tested, held against each other. */
import type { Question } from '../../core/quiz';
import type { CheckedPattern } from '../check-pattern';
import { createReport, type Problem } from '../problem';
import type { SourceFile } from '../source-file';
import { placeText } from '../place-text';

type Covered = Pick<
  CheckedPattern,
  'course' | 'slug' | 'fields' | 'lessons' | 'practice' | 'test' | 'challenge' | 'try'
>;

/** Questions whose objective no section of a lesson names: feedback on them can link to nothing. */
export function findUntaught(pattern: Covered, files: readonly SourceFile[]): Problem[] {
  const sections = pattern.lessons.flatMap((lesson) => lesson.sections);
  const taught = new Set(sections.flatMap(({ objectives }) => objectives));
  return listQuestions(pattern)
    .filter(({ question }) => !taught.has(question.objective))
    .flatMap(({ file, question: { id, objective } }) => {
      const report = createReport(file);
      report.add(
        placeOf(`id="${id}"`, file, files),
        `no section of a lesson serves its objective "${objective}". Name it in the "objectives" of the section that teaches it.`,
        `question "${id}"`,
      );
      return report.problems;
    });
}

/** Objectives that nothing in any pool asks for. */
export function findUntested(pattern: Covered, files: readonly SourceFile[]): Problem[] {
  const file = `content/${pattern.course}/${pattern.slug}/pattern.mdx`;
  const tested = new Set(listQuestions(pattern).map(({ question }) => question.objective));
  const report = createReport(file);
  for (const { id } of pattern.fields.objectives) {
    if (tested.has(id)) continue;
    report.add(
      placeOf(`id: ${id}`, file, files),
      `no question tests the objective "${id}". Write one, or take the objective out.`,
      'front matter',
    );
  }
  return report.problems;
}

function listQuestions({ practice, test, challenge, try: tasks }: Covered) {
  const inPools = [...test, ...challenge, ...tasks].flatMap(({ file, blocks }) =>
    blocks.map((question: Question) => ({ file, question })),
  );
  const inPractice = practice?.questions.map((question) => ({ file: practice.file, question }));
  return [...(inPractice ?? []), ...inPools];
}

function placeOf(text: string, path: string, files: readonly SourceFile[]) {
  const source = files.find((file) => file.path === path)?.source ?? '';
  return placeText(source, text, 'first');
}

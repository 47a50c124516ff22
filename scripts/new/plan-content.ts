/** Which files `npm run new` writes, and which it adds to. Pure: nothing is read or written here. */
import { placeFile, type SourceFile } from '../../lib/content/source-file';
import { err, ok, type Result } from '../../lib/core/result';
import { addPatternToCourse } from './add-pattern-to-course';
import type { NewCard, NewLesson, NewPattern, NewQuestion, NewRequest } from './parse-request';
import { chooseObjective, readSkeleton } from './read-skeleton';
import { fileOf, type Skeleton } from './skeleton';
import { writeCard } from './write-card';
import { writeCourse, writeHead } from './write-head';
import { WRITE_MODE, writePractice, writeTestText } from './write-mode';
import { USUAL_SECONDS, writeQuestion } from './write-question';

/** The whole text of each file, whether it is new or grows. The error is a sentence. */
type Planned = Result<SourceFile[], string>;

export function planContent(request: NewRequest, files: readonly SourceFile[]): Planned {
  const folder = `content/${request.course}/${request.pattern}`;
  if (request.what === 'pattern') return planPattern(request, folder, files);
  const pattern = readSkeleton(folder, files);
  if (!pattern.ok) return pattern;
  switch (request.what) {
    case 'lesson':
      return planLesson(request, pattern.value, files);
    case 'question':
      return planQuestion(request, pattern.value, files);
    case 'card':
      return planCard(request, pattern.value, files);
    default:
      return request satisfies never;
  }
}

function planPattern(
  { course, pattern, title, objectives, misconceptions, modes }: NewPattern,
  folder: string,
  files: readonly SourceFile[],
): Planned {
  const coursePath = `content/${course}/course.mdx`;
  const courseText = sourceOf(coursePath, files) ?? writeCourse(course);
  const listed = addPatternToCourse(courseText, pattern);
  if (!listed.ok) return err(`${coursePath}: ${listed.error}`);
  const skeleton: Skeleton = { folder, title, objectives, misconceptions };
  return ok([
    { path: coursePath, source: listed.value },
    writeHead(skeleton),
    ...modes.flatMap((mode) => WRITE_MODE[mode](skeleton)),
    writePractice(skeleton),
  ]);
}

/** What the lesson is made of is left as it is where there is some already. */
function planLesson({ mode }: NewLesson, pattern: Skeleton, files: readonly SourceFile[]): Planned {
  const [lesson, ...parts] = WRITE_MODE[mode](pattern);
  if (sourceOf(lesson!.path, files) !== null) {
    return err(`${lesson!.path} is there already. Write into it, or choose another mode.`);
  }
  return ok([lesson!, ...parts.filter(({ path }) => !hasPool(path, files))]);
}

function planQuestion(
  { pool, id, kind, difficulty, objective: wanted }: NewQuestion,
  pattern: Skeleton,
  files: readonly SourceFile[],
): Planned {
  const objective = chooseObjective(pattern, wanted);
  if (!objective.ok) return objective;
  const question = writeQuestion({
    id,
    kind,
    difficulty,
    objective: objective.value,
    misconception: pattern.misconceptions[0]!,
    ...(pool === 'challenge' && { seconds: USUAL_SECONDS }),
  });
  if (pool === 'practice') {
    const practice = writePractice(pattern, question);
    const written = sourceOf(practice.path, files);
    const source = written === null ? practice.source : `${written.trimEnd()}\n\n${question}`;
    return ok([{ ...practice, source }]);
  }
  const planned = planNewFile(fileOf(pattern, `questions/${pool}/${id}.mdx`, question), files);
  if (!planned.ok || pool !== 'test') return planned;
  // Without a text that says otherwise, a bank is offered as it is.
  const text = writeTestText(pattern);
  return sourceOf(text.path, files) === null ? ok([...planned.value, text]) : planned;
}

function planCard(
  { id, objective: wanted }: NewCard,
  pattern: Skeleton,
  files: readonly SourceFile[],
): Planned {
  const objective = chooseObjective(pattern, wanted);
  if (!objective.ok) return objective;
  const misconception = pattern.misconceptions[0]!;
  const card = writeCard({ id, objective: objective.value, misconception });
  return planNewFile(fileOf(pattern, `questions/review/${id}.mdx`, card), files);
}

function planNewFile(file: SourceFile, files: readonly SourceFile[]): Planned {
  return sourceOf(file.path, files) === null
    ? ok([file])
    : err(`${file.path} is there already. Choose another id.`);
}

function sourceOf(path: string, files: readonly SourceFile[]): string | null {
  return files.find((file) => file.path === path)?.source ?? null;
}

/** Whether the pool that a file belongs to has a file. */
function hasPool(path: string, files: readonly SourceFile[]): boolean {
  const place = placeFile(path);
  if (place.kind !== 'pool') return false;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return files.some((file) => file.path.startsWith(folder));
}

/** Writes what `npm run new` was asked for below `content/`, all of it or nothing, and over no file. */
import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { parse as parseYaml } from 'yaml';
import type { SourceFile } from '../../lib/content/source-file';
import { err, ok, type Result } from '../../lib/core/result';
import { addPatternToCourse } from './add-pattern-to-course';
import type { NewRequest } from './read-request';
import { writeExperiment } from './write-experiment';
import { writeCourse, writePattern } from './write-pattern';
import { writeQuestion } from './write-question';

/** Seconds that a new problem of the challenge gives. */
const NEW_SECONDS = 180;

/** Returns the files written, from the project's root. The error is a sentence, and then nothing was written. */
export async function startContent(
  request: NewRequest,
  projectRoot: string,
): Promise<Result<string[], string>> {
  const planned = await plan(request, projectRoot);
  if (!planned.ok) return planned;
  for (const { path: file, source } of planned.value) {
    const target = path.join(projectRoot, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, source);
  }
  return ok(planned.value.map((file) => file.path));
}

function plan(request: NewRequest, projectRoot: string): Promise<Result<SourceFile[], string>> {
  switch (request.kind) {
    case 'pattern':
      return planPattern(request, projectRoot);
    case 'experiment':
      return planExperiment(request, projectRoot);
    case 'question':
      return planQuestion(request, projectRoot);
    default:
      return request satisfies never;
  }
}

async function planExperiment(
  request: Extract<NewRequest, { kind: 'experiment' }>,
  projectRoot: string,
): Promise<Result<SourceFile[], string>> {
  const folder = `content/${request.course}/${request.pattern}`;
  if (!(await exists(path.join(projectRoot, folder, 'pattern.mdx')))) {
    return err(`There is no ${folder}/pattern.mdx. Start the pattern first.`);
  }
  const file = writeExperiment(request);
  if (await exists(path.join(projectRoot, file.path))) {
    return err(`${file.path} is there already. Write into it.`);
  }
  return ok([file]);
}

async function planPattern(
  request: Extract<NewRequest, { kind: 'pattern' }>,
  projectRoot: string,
): Promise<Result<SourceFile[], string>> {
  const { course, pattern } = request;
  const folder = `content/${course}/${pattern}`;
  if (await exists(path.join(projectRoot, folder))) {
    return err(`${folder}/ is there already. Choose another name, or write into its files.`);
  }
  const courseFile = `content/${course}/course.mdx`;
  const written = await readIfThere(path.join(projectRoot, courseFile));
  const listed = addPatternToCourse(written ?? writeCourse(course), pattern);
  if (!listed.ok) return err(`${courseFile}: ${listed.error}`);
  return ok([{ path: courseFile, source: listed.value }, ...writePattern(request)]);
}

async function planQuestion(
  { course, pattern, pool, id }: Extract<NewRequest, { kind: 'question' }>,
  projectRoot: string,
): Promise<Result<SourceFile[], string>> {
  const folder = `content/${course}/${pattern}`;
  const head = await readIfThere(path.join(projectRoot, folder, 'pattern.mdx'));
  if (head === null) return err(`There is no ${folder}/pattern.mdx. Start the pattern first.`);
  const names = readNames(head);
  if (names === null) {
    return err(
      `${folder}/pattern.mdx names no objective and no misconception yet. Write one of each, then try again.`,
    );
  }
  const seconds = pool === 'challenge' ? NEW_SECONDS : undefined;
  const question = writeQuestion({ id, ...names, seconds });
  if (pool === 'practice') {
    const file = `${folder}/practice.mdx`;
    const practice = await readIfThere(path.join(projectRoot, file));
    if (practice === null) return err(`There is no ${file} to add the question to.`);
    if (practice.includes(`id="${id}"`)) return err(`${file} has a question "${id}" already.`);
    return ok([{ path: file, source: `${practice.trimEnd()}\n\n${question}` }]);
  }
  const file = `${folder}/questions/${pool}/${id}.mdx`;
  if (await exists(path.join(projectRoot, file))) {
    return err(`${file} is there already. Choose another id.`);
  }
  return ok([{ path: file, source: question }]);
}

const namesSchema = z.object({
  objectives: z.array(z.object({ id: z.string() })).min(1),
  misconceptions: z.array(z.object({ id: z.string() })).min(1),
});

/** The first objective and misconception of a pattern; null where there are none. */
function readNames(head: string): { objective: string; misconception: string } | null {
  const yaml = /^---\n([\s\S]*?)\n---/.exec(head)?.[1] ?? '';
  const parsed = namesSchema.safeParse(readYaml(yaml));
  if (!parsed.success) return null;
  const { objectives, misconceptions } = parsed.data;
  return { objective: objectives[0]!.id, misconception: misconceptions[0]!.id };
}

function readYaml(text: string): unknown {
  try {
    return parseYaml(text);
  } catch {
    return null;
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

async function readIfThere(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

/** Reads the experiment's task out of the front matter of `experiment.mdx`; the lesson itself is not looked at. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import * as z from 'zod';
import { experimentTaskSchema, type ExperimentTask } from '@/lib/core/experiment';

/** @throws with the file, the place and what was expected there. */
export async function readTask(file: string): Promise<ExperimentTask> {
  const source = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${file}: cannot be read (${error.code}).`);
  });
  return parseTask(source, file);
}

/** `file` is for the message. */
export function parseTask(source: string, file: string): ExperimentTask {
  const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1];
  if (frontMatter === undefined)
    throw new Error(`${file}:1: expected front matter between two lines of "---".`);
  const parsed = z.object({ experiment: experimentTaskSchema }).safeParse(parse(frontMatter));
  if (parsed.success) return parsed.data.experiment;
  const issue = parsed.error.issues[0]!;
  throw new Error(
    `${file}: front matter, ${issue.path.join('.')}: ${issue.message.replace(/\.$/, '')}. See npm run check:content.`,
  );
}

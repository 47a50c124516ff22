/** What is known of a pattern that is there already, for what is added to it. */
import { parse as parseYaml } from 'yaml';
import * as z from 'zod';
import { suggestName } from '../../lib/content/nearest-name';
import type { SourceFile } from '../../lib/content/source-file';
import { err, ok, type Result } from '../../lib/core/result';
import type { Skeleton } from './skeleton';

const idsSchema = z.array(z.object({ id: z.string() })).min(1);
const headSchema = z.object({
  title: z.string(),
  objectives: idsSchema,
  misconceptions: idsSchema,
});

/** The error is a sentence. */
export function readSkeleton(
  folder: string,
  files: readonly SourceFile[],
): Result<Skeleton, string> {
  const path = `${folder}/pattern.mdx`;
  const head = files.find((file) => file.path === path);
  if (head === undefined) return err(`There is no ${path}. Start the pattern first.`);
  const yaml = /^---\r?\n([\s\S]*?)\r?\n---/.exec(head.source)?.[1] ?? '';
  const parsed = headSchema.safeParse(readYaml(yaml));
  if (!parsed.success) {
    return err(
      `${path} has no title, no objective or no misconception yet. Write one of each, then try again.`,
    );
  }
  const { title, objectives, misconceptions } = parsed.data;
  return ok({
    folder,
    title,
    objectives: objectives.map(({ id }) => id),
    misconceptions: misconceptions.map(({ id }) => id),
  });
}

/** The objective that is asked for, or the first. */
export function chooseObjective(
  { folder, objectives }: Skeleton,
  wanted: string | undefined,
): Result<string, string> {
  const [first] = objectives;
  const found = wanted === undefined ? first : objectives.find((id) => id === wanted);
  if (found !== undefined) return ok(found);
  return err(
    `${folder}/pattern.mdx has no objective "${wanted}".${suggestName(wanted ?? '', objectives)} Its objectives are ${objectives.join(', ')}.`,
  );
}

function readYaml(text: string): unknown {
  try {
    return parseYaml(text);
  } catch {
    return null;
  }
}

/**
 * What the review of content under work found, as a file between two processes: the one that reviews
 * (scripts/check-content/review-while-writing.ts) and the one that serves pages.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import type { SourceFile } from '../source-file';
import { RULE_IDS, type Finding } from '../teaching/finding';

const findingSchema = z.object({
  rule: z.enum(RULE_IDS),
  file: z.string(),
  line: z.number(),
  column: z.number(),
  where: z.string().optional(),
  message: z.string(),
});

const reviewSchema = z.object({
  /** Marks of the texts that were looked at, by path: what was found in another text may not hold any more. */
  texts: z.record(z.string(), z.string()),
  findings: z.array(findingSchema),
  /** A sentence for each check that could not be made here. */
  skipped: z.array(z.string()),
});

export type Review = z.infer<typeof reviewSchema>;

const FILE = 'findings.json';

/** Null where there is none yet, or none that can be read. */
export async function readReview(folder: string): Promise<Review | null> {
  try {
    const parsed = reviewSchema.safeParse(
      JSON.parse(await readFile(path.join(folder, FILE), 'utf8')),
    );
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Leaves the file alone where it says the same, so that nobody is called for nothing. */
export async function writeReview(
  folder: string,
  files: readonly SourceFile[],
  { findings, skipped }: { findings: readonly Finding[]; skipped: readonly string[] },
): Promise<void> {
  const texts = Object.fromEntries(files.map((file) => [file.path, markOf(file)]));
  const json = JSON.stringify({ texts, findings, skipped });
  const file = path.join(folder, FILE);
  const known = await readFile(file, 'utf8').catch(() => null);
  if (known === json) return;
  await mkdir(folder, { recursive: true });
  await writeFile(`${file}.tmp`, json);
  await rename(`${file}.tmp`, file);
}

const marks = new WeakMap<SourceFile, string>();

/** Tells a text from another one. */
export function markOf(file: SourceFile): string {
  const known = marks.get(file);
  if (known !== undefined) return known;
  const mark = createHash('sha256').update(file.source).digest('hex').slice(0, 16);
  marks.set(file, mark);
  return mark;
}

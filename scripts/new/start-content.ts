/** Writes what `npm run new` was asked for into the content, all of it or nothing, and over no file. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { findContentRoot } from '../../lib/content/content-root';
import { readSourceFiles } from '../../lib/content/source-file';
import { err, ok, type Result } from '../../lib/core/result';
import { findNewProblems } from './find-new-problems';
import type { NewRequest } from './parse-request';
import { planContent } from './plan-content';
import { writeWhole } from './write-whole';

/** Returns the files written, as problems name them. The error says why nothing was written. */
export async function startContent(
  request: NewRequest,
  projectRoot: string,
): Promise<Result<string[], string>> {
  const root = findContentRoot(projectRoot);
  const { course, pattern } = request;
  const folder = `content/${course}/${pattern}`;
  if (request.what === 'pattern' && existsSync(path.join(root, course, pattern))) {
    return err(
      `${folder}/ is there already. Choose another name, or add to it: npm run new -- lesson, question or card.`,
    );
  }
  const files = await readSourceFiles(projectRoot);
  const planned = planContent(request, files);
  if (!planned.ok) return planned;
  const problems = findNewProblems(folder, files, planned.value);
  if (problems.length > 0) {
    return err(['The check would refuse this:', ...problems].join('\n'));
  }
  const written = await writeWhole(
    planned.value.map((file) => ({
      file: path.join(root, file.path.slice('content/'.length)),
      before: files.find((known) => known.path === file.path)?.source ?? null,
      after: file.source,
    })),
  );
  return written.ok ? ok(planned.value.map((file) => file.path)) : written;
}

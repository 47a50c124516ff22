/** Reads a recording for a figure. It is written by a command, so a problem here asks for a new recording, not for an edit. */
import { pipelineSchema } from '../core/figures';
import { describeIssue } from './check-shape';
import type { Report } from './problem';
import type { SourceFile } from './source-file';

const ADVICE = 'Record it again with npm run record-pipeline.';

export interface CheckedFigure {
  /** Of its file, without `.json`. */
  name: string;
  /** Parsed and written again, without spaces. */
  json: string;
}

/** Null when anything is wrong. */
export function checkFigureFile(
  file: SourceFile,
  name: string,
  report: Report,
): CheckedFigure | null {
  const data = parseJson(file.source);
  if (data === undefined) {
    report.add(null, `the file is not JSON. ${ADVICE}`);
    return null;
  }
  const parsed = pipelineSchema.safeParse(data);
  if (parsed.success) return { name, json: JSON.stringify(parsed.data) };
  const [issue, ...others] = parsed.error.issues;
  const more = others.length === 0 ? '' : `, and ${others.length} more`;
  if (issue) report.add(null, `${describeIssue(issue, data)}${more}. ${ADVICE}`);
  return null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

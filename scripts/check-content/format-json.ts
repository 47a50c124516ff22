/** The report for other programs. The shape is documented in content/AUTHORING.md; `version` changes when it does. */
import { levelOf } from '../../lib/content/teaching/finding';
import type { ContentReport } from './run-checks';

export function formatJson({ findings, ...rest }: ContentReport): string {
  const ok = findings.every((finding) => levelOf(finding) === 'warning');
  const named = findings.map(({ rule, file, line, column, where, message }) => ({
    level: levelOf({ rule, file, line, column, message }),
    rule,
    file,
    line,
    column,
    where: where ?? null,
    message,
  }));
  return JSON.stringify({ version: 1, ok, ...rest, findings: named }, null, 2);
}

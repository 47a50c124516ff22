/** The report as SARIF 2.1.0 (OASIS, 2020), which code hosts and editors show beside the lines. */
import { levelOf, RULE_IDS, RULES, type Finding } from '../../lib/content/teaching/finding';
import type { ContentReport } from './run-checks';

export function formatSarif({ findings, skipped }: ContentReport): string {
  const log = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'tenfold-check-content',
            rules: RULE_IDS.map((id) => ({
              id,
              shortDescription: { text: RULES[id].title },
              defaultConfiguration: { level: RULES[id].level },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { ROOT: { description: { text: 'The folder of package.json.' } } },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: skipped.map((text) => ({
              level: 'note',
              message: { text },
            })),
          },
        ],
        results: findings.map(describeResult),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function describeResult(finding: Finding) {
  const { rule, file, line, column, where, message } = finding;
  return {
    ruleId: rule,
    ruleIndex: RULE_IDS.indexOf(rule),
    level: levelOf(finding),
    message: { text: where === undefined ? message : `${where}: ${message}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: {
            uri: file.split('/').map(encodeURIComponent).join('/'),
            uriBaseId: 'ROOT',
          },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  };
}

/** Adds up what the last test run of both runners reported. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { PROJECT_ROOT } from './run-command';

export interface TestCount {
  passed: number;
  failed: number;
}

const unitReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numFailedTestSuites: z.number(),
});
const browserReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

/** A runner that left no report counts as one failure: it did not get as far as counting. */
export async function countTests(folder = join(PROJECT_ROOT, 'test-results')): Promise<TestCount> {
  const counts = [
    await readCount(join(folder, 'unit.json'), (report) => {
      const { numPassedTests, numFailedTests, numFailedTestSuites } = unitReport.parse(report);
      // A file that cannot be loaded fails as a suite with no failing test in it.
      return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites) };
    }),
    await readCount(join(folder, 'browser.json'), (report) => {
      const { stats, errors } = browserReport.parse(report);
      return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
    }),
  ];
  return {
    passed: counts.reduce((sum, count) => sum + count.passed, 0),
    failed: counts.reduce((sum, count) => sum + count.failed, 0),
  };
}

async function readCount(file: string, count: (report: unknown) => TestCount): Promise<TestCount> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? { passed: 0, failed: 1 } : count(JSON.parse(text));
}

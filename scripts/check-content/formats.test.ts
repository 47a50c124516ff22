/** The three outputs of the check, and what its command line takes. */
import { expect, test } from 'vitest';
import { formatJson } from './format-json';
import { formatSarif } from './format-sarif';
import { formatText } from './format-text';
import { listPages } from './list-pages';
import { readArguments } from './read-arguments';
import type { ContentReport } from './run-checks';

const REPORT: ContentReport = {
  files: 2,
  questions: 1,
  cards: 0,
  findings: [
    {
      rule: 'content',
      file: 'content/a/b/learn.mdx',
      line: 6,
      column: 2,
      where: 'section "A"',
      message: 'is empty. Write it.',
    },
    {
      rule: 'long-sentence',
      file: 'content/a/b/why it.mdx',
      line: 9,
      column: 1,
      message: 'has 41 words.',
    },
  ],
  readings: [
    {
      file: 'content/a/b/learn.mdx',
      minutes: 6,
      usualMinutes: 5,
      sentences: 10,
      words: 100,
      wordsASentence: 10,
      longest: 22,
      grade: 4.5,
    },
    {
      file: 'content/a/b/practice.mdx',
      minutes: 12,
      usualMinutes: null,
      sentences: 10,
      words: 95,
      wordsASentence: 9.5,
      longest: 20,
      grade: 5,
    },
  ],
  skipped: ['python3 is not on this machine, so no Python block was parsed.'],
};

test('prints errors before warnings, each under its heading, then how lessons read', () => {
  expect(formatText(REPORT).split('\n')).toEqual([
    'Content that cannot be read or is not sound (1)',
    '  content/a/b/learn.mdx:6:2 section "A": is empty. Write it.',
    '',
    'Warning: Sentences over 40 words (1)',
    '  content/a/b/why it.mdx:9:1 has 41 words.',
    '',
    'How content/a/b/ reads (grade: Flesch–Kincaid)',
    '                minutes  usual  words a sentence  longest  grade',
    '  learn.mdx           6      5              10.0       22    4.5',
    '  practice.mdx       12      –               9.5       20    5.0',
    '',
    'Skipped: python3 is not on this machine, so no Python block was parsed.',
    '1 problem in 1 file, 1 warning',
  ]);
});

test('says what was read where nothing is wrong', () => {
  expect(formatText({ ...REPORT, findings: [], readings: [], skipped: [] }).trim()).toBe(
    '2 files, 1 question, 0 cards, no problems',
  );
});

test('gives JSON with a level for each finding', () => {
  expect(JSON.parse(formatJson(REPORT))).toEqual({
    version: 1,
    ok: false,
    files: 2,
    questions: 1,
    cards: 0,
    readings: REPORT.readings,
    skipped: REPORT.skipped,
    findings: [
      { level: 'error', ...REPORT.findings[0] },
      { level: 'warning', where: null, ...REPORT.findings[1] },
    ],
  });
});

test('is ok in JSON where there are only warnings', () => {
  const report = { ...REPORT, findings: REPORT.findings.slice(1) };
  expect(JSON.parse(formatJson(report))).toMatchObject({ ok: true });
});

test('keeps the rules of SARIF 2.1.0', () => {
  const log = JSON.parse(formatSarif(REPORT));
  // §3.13: version and runs; §3.14.6 and §3.19: the tool's driver has a name; §3.19.23: ids of rules are unique.
  expect(log.version).toBe('2.1.0');
  expect(log.runs).toHaveLength(1);
  const [{ tool, results, columnKind, invocations, originalUriBaseIds }] = log.runs;
  expect(tool.driver.name).toBe('tenfold-check-content');
  const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const rule of tool.driver.rules) {
    expect(rule.shortDescription.text).toMatch(/\S/);
    expect(['error', 'warning']).toContain(rule.defaultConfiguration.level);
  }
  // §3.14.17; §3.20.14: whether the tool ran through is required of an invocation.
  expect(['utf16CodeUnits', 'unicodeCodePoints']).toContain(columnKind);
  expect(invocations[0].executionSuccessful).toBe(true);
  expect(invocations[0].toolExecutionNotifications[0].message.text).toBe(REPORT.skipped[0]);
  // §3.27: a result has a message; its rule's index points at its rule; §3.30.5: lines and columns count from 1.
  for (const { ruleId, ruleIndex, message, locations } of results) {
    expect(ids[ruleIndex]).toBe(ruleId);
    expect(message.text).toMatch(/\S/);
    const { artifactLocation, region } = locations[0].physicalLocation;
    // §3.4.4: a base id that is declared; §3.10.1: a valid relative address.
    expect(Object.keys(originalUriBaseIds)).toContain(artifactLocation.uriBaseId);
    expect(artifactLocation.uri).toMatch(/^[^/][\w\-./%~]*$/);
    expect(region.startLine).toBeGreaterThanOrEqual(1);
    expect(region.startColumn).toBeGreaterThanOrEqual(1);
  }
  expect(results.map(({ level }: { level: string }) => level)).toEqual(['error', 'warning']);
  expect(results[0].message.text).toBe('section "A": is empty. Write it.');
  expect(results[1].locations[0].physicalLocation.artifactLocation.uri).toBe(
    'content/a/b/why%20it.mdx',
  );
});

test.each([
  [[], { format: 'text', out: null }],
  [['--json'], { format: 'json', out: null }],
  [['--sarif', '--out', 'a.sarif'], { format: 'sarif', out: 'a.sarif' }],
])('reads the command line %j', (argv, expected) => {
  expect(readArguments(argv)).toEqual(expected);
});

test.each([
  [['--json', '--sarif'], '--json and --sarif are two outputs. Ask for one.'],
  [['--out', ''], '--out needs the name of a file.'],
])('refuses the command line %j', (argv, message) => {
  expect(() => readArguments(argv)).toThrow(message);
});

test('lists the pages that content gives to the routes, with their sections', () => {
  const routes = [
    '/',
    '/glossary',
    '/learn/[course]',
    '/learn/[course]/[pattern]/[mode]',
    '/x/[other]',
  ];
  const lesson = { mode: 'why', headings: [{ id: 'big-idea' }] };
  const courses = [{ slug: 'a', patterns: [{ slug: 'b', lessons: [lesson] }] }];
  const content: Parameters<typeof listPages>[1] = JSON.parse(
    JSON.stringify({ courses, glossary: [{ id: 'rate' }] }),
  );
  expect([...listPages(routes, content)]).toEqual([
    ['/', null],
    ['/glossary', new Set(['rate'])],
    ['/learn/a', null],
    ['/learn/a/b/why', new Set(['big-idea'])],
  ]);
});

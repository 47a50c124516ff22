/** The experiment that AUTHORING.md shows is one: it passes the check, and what the guide says of fields and layers is so. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkLesson } from '@/lib/content/check-text-file';
import { createReport, formatProblem } from '@/lib/content/problem';
import {
  experimentTaskSchema,
  LAYER_KINDS,
  MOST_LAYERS,
  MOST_WEIGHTS,
  networkOf,
  summarizeNetwork,
  type ExperimentTask,
} from '@/lib/core/experiment';

const guide = await readFile(path.join(import.meta.dirname, 'AUTHORING.md'), 'utf8');
const section = guide.slice(guide.indexOf('\n## Experiments\n'));
const example = /^```mdx\n(---\n[\s\S]*?)\n```$/m.exec(section)![1]!;

function checkExample(source = example) {
  const file = { path: 'content/course/pattern/experiment.mdx', source };
  const place = { kind: 'lesson', course: 'course', pattern: 'pattern' } as const;
  const report = createReport(file.path);
  const pattern = { objectives: null, misconceptions: null, takenIds: new Map() };
  const lesson = checkLesson(file, { ...place, mode: 'experiment' }, pattern, report);
  return { task: lesson?.experiment ?? null, problems: report.problems.map(formatProblem) };
}

/** The first cells of the table whose first head is given, without backquotes. */
function firstCells(head: string): string[] {
  const table = new RegExp(`^\\| ${head} .*\\n\\| -.*\\n((?:\\|.*\\n)+)`, 'm').exec(section)![1]!;
  return table
    .trim()
    .split('\n')
    .flatMap((row) => [...row.split('|')[1]!.matchAll(/`(\w+)`/g)].map((name) => name[1]!));
}

test('the example passes the check, and trains what it says', () => {
  const { task, problems } = checkExample();
  expect(problems).toEqual([]);
  expect(task).toMatchObject({
    optimizer: { name: 'sgd', momentum: 0.9 },
    learningRate: 0.05,
    schedules: false,
    epochs: 'preset',
  });
  const { network, optimizer } = task!;
  expect(summarizeNetwork(networkOf({ network, optimizer, seed: 1 }))).toBe(
    'Two convolutions, one dense layer and dropout, 13,610 weights',
  );
});

test('the example without a layer that it needs does not pass', () => {
  const { problems } = checkExample(example.replace('    - globalAveragePooling2d\n', ''));
  expect(problems).toEqual([
    'content/course/pattern/experiment.mdx:12:7 front matter: network layer 5, dense: needs flat input but gets 15×15×32. Put "flatten" before it.',
  ]);
});

test('the guide lists every field and every layer, and no other', () => {
  expect(firstCells('field').sort()).toEqual(Object.keys(experimentTaskSchema.shape).sort());
  expect(firstCells('layer').sort()).toEqual([...LAYER_KINDS].sort());
});

test('the guide names the defaults and the bounds that the check has', () => {
  const { network, learningRate, batchSize, presets } = checkExample().task!;
  const least = { network, learningRate, batchSize, presets };
  expect(experimentTaskSchema.parse(least)).toEqual({
    ...least,
    dataset: 'cifar-10',
    validationSplit: 0.2,
    optimizer: 'adam',
    schedules: true,
    epochs: 'free',
    seed: 1,
    constraints: [],
  } satisfies ExperimentTask);
  expect(section).toContain(
    `may have ${MOST_LAYERS} layers, ${MOST_WEIGHTS.toLocaleString('en')} weights`,
  );
});

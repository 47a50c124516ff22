import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../lib/content/check-content';
import { countWeights, initialSettings, networkOf, toRunConfig } from '../../lib/core/experiment';
import { BATCH, enterContent, leaveContent, PATTERN, readContent, start } from './start.fixture';

let root: string;

beforeEach(async () => {
  root = await enterContent();
});
afterEach(() => leaveContent(root));

test('a new experiment passes the check, with a network that can be trained as it stands', async () => {
  await start(PATTERN);
  expect(await start(`experiment ${BATCH}`)).toEqual(['content/vision/batch-size/experiment.mdx']);
  const { courses, problems } = checkContent(await readContent());
  expect(problems).toEqual([]);
  const lesson = courses[0]!.patterns[0]!.lessons.find(({ mode }) => mode === 'experiment');
  const task = lesson!.experiment!;
  const config = toRunConfig(initialSettings(task), task);
  expect(config).toMatchObject({ preset: 'quick', images: 5000, batchSize: 64, optimizer: 'adam' });
  expect(countWeights(networkOf(config))).toBe(42_314);
});

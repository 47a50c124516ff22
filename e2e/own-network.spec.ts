/**
 * An experiment that is made in content alone, with another network, optimizer and split: the one that
 * AUTHORING.md shows. The lab draws itself from it; a run trains, is interrupted, goes on, and is taken
 * away; when its author changes the network, the run is kept and is of an earlier task.
 */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { copyContent, startDevServer, type DevServer } from './dev-server';
import { findViolations } from './find-violations';
import { readRuns } from './read-runs';
import { skipPredictions } from './skip-predictions';

const FILE = 'computer-vision/momentum/experiment.mdx';
const LESSON = '/learn/computer-vision/momentum/experiment';
/** Pages and worker are compiled on demand, beside the training. */
const TO_END = { timeout: 240_000 };

let server: DevServer;
let file: string;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  const folder = await copyContent();
  file = path.join(folder, FILE);
  const place = ['--course', 'computer-vision', '--pattern', 'momentum'];
  const names = ['--objectives', 'set-the-momentum', '--misconceptions', 'momentum-is-a-rate'];
  for (const args of [
    ['pattern', ...place, ...names],
    ['experiment', ...place],
  ]) {
    const env = { ...process.env, TENFOLD_CONTENT: folder };
    await promisify(execFile)('npm', ['run', 'new', '--', ...args], { env });
  }
  await writeFile(file, await readExample());
  server = await startDevServer(folder);
});

test.afterAll(() => server?.stop());

/** The example of the guide, with a size for tests beside its own. */
async function readExample(): Promise<string> {
  const guide = await readFile(path.join(import.meta.dirname, '../content/AUTHORING.md'), 'utf8');
  const example = /^```mdx\n(---\n[\s\S]*?\nexperiment:\n[\s\S]*?)\n```$/m.exec(guide)![1]!;
  return example.replace(
    '  presets:\n',
    '  presets:\n    - { id: tiny, title: Tiny, images: 1000, epochs: 30, summary: Tests., hidden: true }\n',
  );
}

const region = (page: Page, name: string | RegExp): Locator => page.getByRole('region', { name });
const start = (page: Page): Locator => page.getByRole('button', { name: 'Start training' });

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`${server.url}${LESSON}${query}`);
  await expect(start(page)).toBeEnabled(TO_END);
}

async function expectHeading(page: Page, text: RegExp): Promise<void> {
  await expect(page.getByRole('heading', { name: text })).toBeVisible(TO_END);
}

test.beforeEach(({ context }) => skipPredictions(context));

test('the lab shows what is fixed, the network in a table, and only the knobs that are free', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await open(page, '?rate=0.1&batch=32&epochs=9&schedule=plateau');
  const settings = page.getByRole('form', { name: 'Settings' });
  await expect(settings).toContainText(
    'Two convolutions, one dense layer and dropout, 13,610 weights',
  );
  await expect(settings).toContainText('SGD with momentum 0.9');
  await expect(settings).toContainText('CIFAR-10, of which the last 10 % validates');
  for (const note of [
    'The link asked for the rate “0.1”, which this experiment does not leave free; using 0.05.',
    'The link asked for the number of epochs “9”, which this experiment does not leave free; using 5.',
    'The link asked for the schedule “plateau”, which this experiment does not leave free; the rate stays constant.',
  ]) {
    await expect(settings.getByText(note)).toBeVisible();
  }
  await expect(settings.getByRole('radio', { name: '32' })).toBeChecked();
  await expect(settings.getByRole('textbox', { name: 'Learning rate' })).toHaveCount(0);
  await expect(settings.getByRole('combobox', { name: 'Schedule' })).toHaveCount(0);
  await expect(settings.getByRole('spinbutton', { name: 'Epochs' })).toHaveCount(0);
  await expect(settings.getByRole('spinbutton', { name: 'Seed' })).toBeVisible();
  await expect(region(page, 'Find a rate')).toHaveCount(0);
  await expect(page.getByRole('group', { name: 'Sweep of rates' })).toHaveCount(0);

  await settings.getByText('The network, layer by layer').first().press('Enter');
  const table = settings.getByRole('table', { name: 'The network, layer by layer' });
  await expect(table.getByRole('row', { name: /^conv2 32 filters of 5×5/ })).toContainText(
    '15×15×32',
  );
  await expect(table.getByRole('row', { name: /^Total/ })).toContainText('13,610');
  expect(await findViolations(page.locator('form'))).toEqual([]);
});

test('a run is interrupted, goes on with the same curve, is taken away, and outlives the network', async ({
  page,
}) => {
  test.setTimeout(900_000);
  await open(page, '?preset=tiny&batch=32&seed=3');
  await start(page).click();
  await expect(
    page.getByText('SGD with momentum 0.9, rate 0.05 in batches of 32, Tiny'),
  ).toBeVisible(TO_END);
  await expectHeading(page, /^Run 1 is finished$/);
  await expect(
    region(page, 'Curves').getByRole('img', { name: /^Validation loss by epoch\. Your run 1/ }),
  ).toBeVisible();
  const inside = region(page, 'Inside the network');
  await inside.scrollIntoViewIfNeeded();
  await inside.getByRole('radio', { name: 'Size of updates' }).check();
  await expect(inside.getByRole('img', { name: /conv1 .*conv2 .*dense1/ })).toBeVisible();

  await start(page).click();
  await expect(region(page, /run 2/i)).toContainText(/Validation, epoch [2-9]/, TO_END);
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  const offers = region(page, /interrupted run/i);
  await expect(offers).toContainText(/A run was interrupted in epoch \d+ of 30\./, TO_END);
  await offers.getByRole('button', { name: 'Go on' }).click();
  await expectHeading(page, /^Run 2 is finished$/);
  await expect.poll(async () => (await readRuns(page)).length).toBe(2);
  const [whole, resumed] = await readRuns(page);
  expect(resumed!.epochs).toEqual(whole!.epochs);
  expect(whole!.epochs).toHaveLength(30);
  expect(whole!.epochs.at(-1)!.valLoss).toBeLessThan(whole!.epochs[0]!.valLoss!);
  expect(whole!.config).toMatchObject({
    network: [
      { conv2d: 16 },
      { averagePooling2d: 2 },
      { conv2d: 32, kernel: 5, padding: 'same' },
      'globalAveragePooling2d',
      { dropout: 0.25 },
      { dense: 10 },
    ],
    optimizer: { name: 'sgd', momentum: 0.9 },
    validationSplit: 0.1,
  });

  await page.getByRole('button', { name: 'Take run 2 away' }).click();
  const files = page.getByRole('group', { name: 'Take run 2 away' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    files.getByRole('button', { name: 'Keras script' }).click(),
  ]);
  const script = await readFile(await download.path(), 'utf8');
  expect(script).toContain('    layers.Conv2D(32, 5, padding="same", activation="relu"),\n');
  expect(script).toContain('    layers.GlobalAveragePooling2D(),\n    layers.Dropout(0.25),\n');
  expect(script).toContain('SGD(learning_rate=LEARNING_RATE, momentum=0.9)');

  await start(page).click();
  await expect(region(page, /run 3/i)).toContainText(/Validation, epoch [1-9]/, TO_END);
  page.once('dialog', (dialog) => void dialog.accept());
  const source = await readFile(file, 'utf8');
  await writeFile(file, source.replace('- conv2d: 16', '- conv2d: 24'));
  await open(page, '?preset=tiny');
  await expect(page.getByRole('form', { name: 'Settings' })).toContainText('20,234 weights');
  await offers.getByRole('button', { name: 'Go on' }).click();
  await expect(
    region(page, /run 3/i).getByText(
      /^This run trained another network \(.*conv2d 16 .*\) than this experiment has now \(.*conv2d 24 .*\), so its weights do not fit\. Discard it and start it anew\.$/,
    ),
  ).toBeVisible(TO_END);
  const runs = page.getByRole('table', { name: /^Your runs/ });
  await expect(runs.getByText('Of an earlier task')).toHaveCount(2);
});

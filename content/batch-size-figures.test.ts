/** The questions on batch size cite figures of recorded runs: they have to be those of the files. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { referenceRunSchema } from '@/lib/core/experiment';

const folder = path.join(import.meta.dirname, 'computer-vision/batch-size-selection');

const percent = (fraction: number) => `${(fraction * 100).toFixed(1)} %`;

async function readEpochs(name: string) {
  const text = await readFile(path.join(folder, 'reference-runs', `${name}.json`), 'utf8');
  return referenceRunSchema.parse(JSON.parse(text)).epochs;
}

/** The rows of the table in a question's stem, from its id. */
const CITED: Record<string, () => Promise<string[][]>> = {
  'after-250-steps': async () => {
    const [small, medium] = [
      await readEpochs('quick-0.001-batch16-seed1'),
      await readEpochs('quick-0.001-batch64-seed1'),
    ];
    return [
      ['16', '1', '250', percent(small[0]!.valAccuracy)],
      ['16', '5', '1,250', percent(small[4]!.valAccuracy)],
      ['64', '4', '252', percent(medium[3]!.valAccuracy)],
    ];
  },
  'three-rates-at-512': async () =>
    Promise.all(
      [
        ['0.001', 'nothing'],
        ['0.0028', 'square root'],
        ['0.008', 'the linear rule'],
      ].map(async ([rate, rule]) => {
        const epochs = await readEpochs(`quick-${rate}-batch512-seed1`);
        const [loss, accuracy] = [epochs[0]!.trainLoss, epochs[4]!.valAccuracy];
        return [rate!, rule!, loss.toFixed(3), percent(accuracy)];
      }),
    ),
};

const blocks = await readQuestionBlocks();

test('each question on batch size that cites recorded runs is checked here', () => {
  const citing = [...blocks].filter(([, text]) => /\brecorded runs?\b/i.test(text));
  expect(citing.map(([id]) => id).sort()).toEqual(Object.keys(CITED).sort());
});

test.each(Object.entries(CITED))('%s cites the figures of the recorded runs', async (id, cite) => {
  expect(readTableRows(blocks.get(id) ?? '')).toEqual(await cite());
});

/** The source of each question of all pools, by id. */
async function readQuestionBlocks(): Promise<Map<string, string>> {
  const files = (await readdir(folder, { recursive: true })).filter((file) =>
    file.endsWith('.mdx'),
  );
  const sources = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
  return new Map(
    sources.flatMap((source) =>
      [...source.matchAll(/^<Question id="([^"]+)"[\s\S]*?^<\/Question>/gm)].map(
        ([block, id]) => [id!, block] as const,
      ),
    ),
  );
}

/** The cells of a table's rows that begin with a number. */
function readTableRows(text: string): string[][] {
  return [...text.matchAll(/^\|\s*\d.*$/gm)].map(([line]) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  );
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawByShape } from '../shape/draw-by-shape.fixture';
import { writeShape } from '../shape/write-shape.fixture';
import { parsePipeline } from './parse-pipeline';
import { pipelineSchema } from './pipeline-record';
import pipelineShape from './pipeline-shape.json' with { type: 'json' };

const FILE = path.resolve(
  import.meta.dirname,
  '../../../content/computer-vision/learning-rate-selection/figures/pipeline.json',
);
const recorded = pipelineSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));

it('was written from the schema as it is now: if not, run this test with -u', async () => {
  const text = `${JSON.stringify(writeShape(pipelineSchema, true))}\n`;
  await expect(text).toMatchFileSnapshot('./pipeline-shape.json');
});

it('reads the recording of the lesson', () => {
  expect(parsePipeline(recorded)).toEqual(recorded);
});

it('refuses a layer with too few bytes', () => {
  const [first, ...others] = recorded.layers;
  const cut = { ...recorded, layers: [{ ...first, bytes: first!.bytes.slice(4) }, ...others] };
  expect(parsePipeline(cut)).toBeNull();
  expect(pipelineSchema.safeParse(cut).success).toBe(false);
});

it('takes and refuses what the schema does', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(Infinity, 20).chain((rarity) => drawByShape(pipelineShape, rarity)),
      (value) => {
        const wanted = pipelineSchema.safeParse(value).data ?? null;
        expect(parsePipeline(value)).toEqual(wanted);
      },
    ),
    { numRuns: 200 },
  );
});

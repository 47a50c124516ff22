/**
 * Reads a recording of the pipeline on the page that shows it, by data that is written from its schema
 * (pipeline-record.ts) and held against it by a test, so that the page loads no schema library.
 */
import { parseByShape, type Shape } from '../shape/parse-by-shape';
import { fillsShape } from './fills-shape';
import type { PipelineRecord } from './pipeline-record';
import pipelineShape from './pipeline-shape.json' with { type: 'json' };

const SHAPE: Shape = pipelineShape;

/** The recording as `pipelineSchema` gives it; null where that would refuse it. */
export function parsePipeline(value: unknown): PipelineRecord | null {
  const parsed = parseByShape(SHAPE, value);
  return isPipeline(parsed) && parsed.layers.every(fillsShape) ? parsed : null;
}

/** What fits the shape of a recording is one, but for the lengths of its layers. */
function isPipeline(parsed: unknown): parsed is PipelineRecord {
  return parsed !== undefined;
}

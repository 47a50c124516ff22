/**
 * One real image on its way through the trained network, as a recording: what each layer made of it.
 * It is written by `npm run record-pipeline` and read by the figure `<Pipeline />`.
 */
import * as z from 'zod';
import { engineSchema, LAYER_KINDS, runConfigSchema } from '../experiment';
import { fillsShape } from './fills-shape';

const BASE64 = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/, { error: 'expected base64' });

const shapeSchema = z.array(z.int().min(1)).min(1).max(4);

/** Those of a network, and the softmax that is part of the loss. */
const PIPELINE_KINDS = [...LAYER_KINDS, 'softmax'] as const;
export type PipelineKind = (typeof PIPELINE_KINDS)[number];

/** What comes out of a layer. */
const layerSchema = z
  .object({
    name: z.string().min(1),
    kind: z.enum(PIPELINE_KINDS),
    /** [height, width, channels] or [units], without the batch. */
    shape: shapeSchema,
    /** Weights and biases together. */
    parameters: z.int().min(0),
    min: z.number(),
    max: z.number(),
    /** Row-major, one byte a number (see pack-numbers.ts). */
    bytes: BASE64,
  })
  .refine(fillsShape, {
    error: 'the layer has not as many bytes as its shape has entries',
    path: ['bytes'],
  });
export type PipelineLayer = z.infer<typeof layerSchema>;

export const pipelineSchema = z.object({
  /** What was trained, and by what. */
  run: runConfigSchema,
  engine: engineSchema,
  runtime: z.string().min(1),
  datasetHash: z.string(),
  /** ISO date. */
  recordedAt: z.string(),
  /** After the last epoch, on all validation images. */
  valAccuracy: z.number().min(0).max(1),
  valLoss: z.number(),
  classNames: z.array(z.string().min(1)).min(2),
  image: z.object({
    /** Among the training images of the dataset, 0 for the first; it lies in the validation part of the run. */
    index: z.int().min(0),
    /** Its true class. */
    label: z.int().min(0),
    /** [height, width, 3], values 0 … 255. */
    shape: shapeSchema,
    bytes: BASE64,
  }),
  layers: z.array(layerSchema).min(1),
  /** The last outputs, exact: one probability a class. */
  probabilities: z.array(z.number().min(0).max(1)).min(2),
  /** The weights of the first layer, float32 in base64; null where it is no convolution. */
  filters: z
    .object({
      /** [height, width, input channels, filters]. */
      shape: shapeSchema,
      kernel: BASE64,
      bias: BASE64,
    })
    .nullable(),
});
export type PipelineRecord = z.infer<typeof pipelineSchema>;

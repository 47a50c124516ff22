/** The front matter of lessons and of practice. That of a course and a pattern is in lib/core/course. */
import * as z from 'zod';
import {
  checkNetwork,
  DATASETS,
  experimentTaskSchema,
  layersOf,
  listBatchSizes,
  optimizerOf,
  toIssue,
} from '../core/experiment';
import { suggestName } from './nearest-name';

const textSchema = z.object({
  title: z.string().min(1),
  /** One line for lists. */
  summary: z.string().min(1),
  /** What doing takes on top of reading, in minutes. */
  taskMinutes: z.number().min(0).default(0),
});

export const lessonSchema = textSchema;
export const practiceSchema = textSchema;

/** `test.mdx` says whether learners get the test, so that its bank can be written in peace. */
export const testSchema = textSchema.extend({ offered: z.boolean().default(true) });

/** `experiment.mdx` holds its task; fields that only make sense together are held against each other. */
export const experimentSchema = textSchema.extend({
  experiment: experimentTaskSchema.superRefine((task, context) => {
    const complain = (path: PropertyKey[], message: string): void => {
      context.addIssue({ code: 'custom', path, message });
    };
    const ids = task.presets.map(({ id }) => id);
    const { initialPreset } = task;
    if (initialPreset !== undefined && !ids.includes(initialPreset)) {
      complain(
        ['initialPreset'],
        `no preset is called "${initialPreset}".${suggestName(initialPreset, ids)} The presets are ${ids.join(', ')}.`,
      );
    }
    for (const [index, id] of ids.entries()) {
      if (ids.indexOf(id) === index) continue;
      complain(
        ['presets', index, 'id'],
        `two presets are called "${id}". Give one of them another id.`,
      );
    }
    const problem = checkNetwork(layersOf(task.network), {
      dataset: DATASETS[task.dataset],
      optimizer: optimizerOf(task.optimizer),
      batchSize: Math.max(...listBatchSizes(task)),
    });
    if (problem) {
      context.addIssue(toIssue({ ...problem, path: ['network', ...problem.path] }));
    }
  }),
});

/** The front matter of lessons and of practice. That of a course and a pattern is in lib/core/course. */
import * as z from 'zod';
import { experimentTaskSchema } from '../core/experiment';
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
    if (!ids.includes(task.initialPreset)) {
      complain(
        ['initialPreset'],
        `no preset is called "${task.initialPreset}".${suggestName(task.initialPreset, ids)} The presets are ${ids.join(', ')}.`,
      );
    }
    for (const [index, id] of ids.entries()) {
      if (ids.indexOf(id) === index) continue;
      complain(
        ['presets', index, 'id'],
        `two presets are called "${id}". Give one of them another id.`,
      );
    }
    const { min, max, initial } = task.learningRate;
    if (min >= max)
      complain(['learningRate', 'min'], `${min} is not below max, ${max}. Swap them.`);
    else if (initial < min || initial > max) {
      complain(
        ['learningRate', 'initial'],
        `${initial} is outside ${min} … ${max}. Write a rate between them.`,
      );
    }
  }),
});

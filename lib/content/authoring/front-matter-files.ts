/** The files that begin with front matter: their schemas, what each field means, and an example. */
import type * as z from 'zod';
import { courseSchema, patternSchema } from '../../core/course';
import {
  experimentSchema,
  lessonSchema,
  practiceSchema,
  testSchema,
} from '../front-matter-schemas';
import { glossarySchema } from '../glossary/check-glossary';
import { EXPERIMENT_EXAMPLE, EXPERIMENT_FIELDS, EXPERIMENT_FORMS } from './experiment-fields';
import type { JsonSchema } from './json-schema';

export interface FrontMatterFile {
  /** Names its schema and its snippet. */
  id: string;
  /** As authors call it, in Markdown. */
  name: string;
  schema: z.ZodObject;
  /** Where such files are, if they hold nothing else, so that an editor may read them as YAML; otherwise null. */
  yamlGlob: string | null;
  /** What the file is, in Markdown. */
  meaning: string;
  /** By the path of the field, e.g. `objectives[].id`; half a sentence of Markdown each. */
  fields: Readonly<Record<string, string>>;
  /** What a field may be where its own schema cannot say it, by its path. */
  forms?: Readonly<Record<string, JsonSchema>>;
  /** YAML between its two lines `---`. */
  example: string;
}

const TEXT_FIELDS = {
  title: 'the heading of the page',
  summary: 'one sentence for lists and search engines',
  taskMinutes: 'minutes of doing, on top of reading',
};

export const FRONT_MATTER_FILES: readonly FrontMatterFile[] = [
  {
    id: 'course',
    name: '`course.mdx`',
    schema: courseSchema,
    yamlGlob: 'content/*/course.mdx',
    meaning: 'A course: what it is called and which patterns it has. It holds nothing else.',
    fields: {
      title: 'the name of the course',
      summary: 'what it teaches, in a sentence',
      patterns: 'the folders of its patterns, in order',
    },
    example: `---
title: Computer vision
summary: Patterns of training networks that look at images.
patterns:
  - learning-rate-selection
---
`,
  },
  {
    id: 'pattern',
    name: '`pattern.mdx`',
    schema: patternSchema,
    yamlGlob: 'content/*/*/pattern.mdx',
    meaning:
      'A pattern: what is learned, and which mistaken beliefs are met. It holds nothing else.',
    fields: {
      title: 'the name of the pattern',
      summary: 'what is learned and what for, in one or two sentences',
      tag: 'the field, in a word',
      objectives: 'what its questions prove',
      'objectives[].id': 'names it in questions, cards and sections',
      'objectives[].text': 'what a learner can do, as a sentence without its full stop',
      'objectives[].short': 'the same in a few words, behind "Objective: …"',
      misconceptions: 'the mistaken beliefs that wrong answers stand for',
      'misconceptions[].id': 'names it in answers, cards and sections',
      'misconceptions[].text': 'the belief itself, as whoever holds it would say it',
    },
    example: `---
title: Learning rate selection
summary: One number decides whether a network learns slowly, well or not at all.
tag: ml
objectives:
  - id: what-the-rate-controls
    text: Say what the learning rate controls, and what it does not
    short: what the rate controls
  - id: set-the-rate
    text: Set the rate in Keras and in PyTorch
    short: set the rate
misconceptions:
  - id: rate-shapes-the-network
    text: The learning rate decides how the network is built.
  - id: rate-is-a-text
    text: A setting of the optimizer may be written as a text.
---
`,
  },
  {
    id: 'lesson',
    name: 'a lesson',
    schema: lessonSchema,
    yamlGlob: null,
    meaning:
      'A lesson in a mode. The minutes shown are `taskMinutes` plus reading at 200 words a minute; a formula counts as one word, and the reasons of a small check are left out, since they open one at a time.',
    fields: TEXT_FIELDS,
    example: `---
title: What the learning rate does
summary: What the rate is, how it is set, and what to remember of it.
taskMinutes: 2
---
`,
  },
  {
    id: 'practice',
    name: '`practice.mdx`',
    schema: practiceSchema,
    yamlGlob: null,
    meaning: 'The practice questions of a pattern.',
    fields: TEXT_FIELDS,
    example: `---
title: Practice the learning rate
summary: Five questions with feedback at once.
taskMinutes: 8
---
`,
  },
  {
    id: 'test',
    name: '`test.mdx`',
    schema: testSchema,
    yamlGlob: null,
    meaning: 'The text before the pattern test, and whether learners get the test.',
    fields: { ...TEXT_FIELDS, offered: '`false` while its bank is being written' },
    example: `---
title: Prove what you know of the learning rate
summary: Ten questions, drawn for you, with feedback after you hand them in.
taskMinutes: 10
offered: false
---
`,
  },
  {
    id: 'experiment',
    name: '`experiment.mdx`',
    schema: experimentSchema,
    yamlGlob: null,
    meaning: 'The experiment lesson. Its task is a field.',
    fields: { ...TEXT_FIELDS, ...EXPERIMENT_FIELDS },
    forms: EXPERIMENT_FORMS,
    example: EXPERIMENT_EXAMPLE,
  },
  {
    id: 'glossary',
    name: '`content/glossary.mdx`',
    schema: glossarySchema,
    yamlGlob: 'content/glossary.mdx',
    meaning: 'The words of all courses, each with its definition. It holds nothing else.',
    fields: {
      terms: 'in any order; pages sort them by name',
      'terms[].id': 'names it in texts and addresses',
      'terms[].name': 'as it stands in a sentence; at most 40 characters',
      'terms[].text': 'its definition in plain text; at most 280 characters',
      'terms[].pattern': 'the pattern that teaches it, as `course/pattern`',
    },
    example: `---
terms:
  - id: learning-rate
    name: learning rate
    text: The number that scales each step of the optimizer.
    pattern: computer-vision/learning-rate-selection
  - id: epoch
    name: epoch
    text: One pass over the training images.
---
`,
  },
];

/**
 * A small pattern that lies on no disk, into which examples are put, so that they are checked and
 * compiled in the way of every text. What they are is in lib/content/vocabulary.
 */
import type { SourceFile } from '../source-file';
import type { Example, ExamplePlace } from '../vocabulary/element-rule';
import { QUESTION_COMPONENTS } from '../vocabulary/questions';
import { MODE_PARTS } from '../sections/section-parts';
import { FRONT_MATTER_FILES } from './front-matter-files';

const FOLDER = 'content/computer-vision/learning-rate-selection';

/** Where each place is, from the folder of the pattern. */
const FILES: Readonly<Record<ExamplePlace, string>> = {
  lesson: 'learn.mdx',
  section: 'learn.mdx',
  practice: 'practice.mdx',
  problem: 'questions/challenge/example.mdx',
  task: 'questions/try/example.mdx',
  card: 'questions/review/example.mdx',
  challenge: 'challenge.mdx',
  review: 'review.mdx',
  try: 'try.mdx',
  experiment: 'experiment.mdx',
};

const TEXTS: Readonly<Record<ExamplePlace, (source: string) => string>> = {
  lesson: (source) => `${headOf('lesson')}\n${sectionOf('what', source)}\n${otherParts()}`,
  section: (source) => `${headOf('lesson')}\n${source}\n\n${otherParts()}`,
  practice: (source) => `${headOf('practice')}\n${source}\n`,
  problem: (source) => `${source}\n`,
  task: (source) => `${source}\n`,
  card: (source) => `${source}\n`,
  challenge: (source) => `${headOf('lesson')}\n${source}\n`,
  review: (source) => `${headOf('lesson')}\n${source}\n`,
  try: (source) =>
    `${headOf('lesson')}\n## The tasks\n\n<Section part="tasks" objectives="${OBJECTIVES}" />\n\n${source}\n`,
  experiment: (source) => `${headOf('experiment')}\n${source}\n`,
};

export interface PlacedExample {
  files: SourceFile[];
  /** Of the file that holds the example, from the folder of its pattern. */
  file: string;
}

/** `recordings` are the runs and files that examples name, under any pattern. */
export function placeExample(
  { place, source }: Example,
  recordings: readonly SourceFile[],
): PlacedExample {
  const written = new Map(listDefaults().map((file) => [file.path, file]));
  const path = `${FOLDER}/${FILES[place]}`;
  written.set(path, { path, source: TEXTS[place](source) });
  const moved = recordings.map((file) => ({
    ...file,
    path: `${FOLDER}/${file.path.split('/').slice(-2).join('/')}`,
  }));
  return { files: [...written.values(), ...moved], file: FILES[place] };
}

/** What the files hold that the example is not in. Without an experiment, recordings of any network are taken. */
function listDefaults(): SourceFile[] {
  const questions = QUESTION_COMPONENTS.Question.examples;
  const sourceOf = (place: ExamplePlace): string =>
    questions.find((example) => example.place === place)?.source ?? '';
  const defaults: [ExamplePlace, string][] = [
    ['lesson', 'Text.'],
    ['practice', sourceOf('practice')],
    ['problem', sourceOf('problem')],
    ['task', sourceOf('task')],
    ['card', QUESTION_COMPONENTS.Card.examples[0].source],
    ['challenge', '<Challenge />'],
    ['review', '<Cards />'],
    ['try', '<Tasks />'],
  ];
  return [
    { path: 'content/glossary.mdx', source: headOf('glossary') },
    { path: 'content/computer-vision/course.mdx', source: headOf('course') },
    { path: `${FOLDER}/pattern.mdx`, source: HEAD },
    ...defaults.map(([place, source]) => ({
      path: `${FOLDER}/${FILES[place]}`,
      source: TEXTS[place](source),
    })),
  ];
}

/** Everything that the examples name. */
const HEAD = `---
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
  - id: read-a-curve
    text: Name a rate as too high or too low from a curve
    short: read a curve
  - id: order-a-training-step
    text: Put the parts of a training step in order
    short: order a training step
  - id: choose-the-next-rate
    text: Choose the next rate
    short: choose the next rate
misconceptions:
  - id: rate-shapes-the-network
    text: The learning rate decides how the network is built.
  - id: rate-is-a-text
    text: A setting of the optimizer may be written as a text.
  - id: batch-size-is-the-step
    text: The batch size says how far a step goes.
  - id: rate-explains-everything
    text: When training fails, the learning rate is to blame.
  - id: clear-before-use
    text: Gradients have to be cleared just before the optimizer uses them.
  - id: time-mends-everything
    text: A run that does not learn only needs more epochs.
  - id: factors-add-up
    text: Factors that follow each other add up.
  - id: step-follows-the-gradient
    text: A step goes the way the gradient points.
---
`;

/** All that the pattern declares, so that every question is taught. */
const OBJECTIVES =
  'what-the-rate-controls set-the-rate read-a-curve order-a-training-step choose-the-next-rate';

function headOf(id: string): string {
  return FRONT_MATTER_FILES.find((file) => file.id === id)!.example;
}

function otherParts(): string {
  return Object.keys(MODE_PARTS.learn!)
    .filter((part) => part !== 'what')
    .map((part) => sectionOf(part, 'Text.'))
    .join('\n');
}

function sectionOf(part: string, text: string): string {
  return `## ${part}

<Section part="${part}" objectives="${OBJECTIVES}" />

${text}

<Check>

What is a rate?

- [x] number: A number.
  > It is one.
- [ ] word: A word.
  > It is none.

</Check>
`;
}

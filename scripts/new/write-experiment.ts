/** The experiment of a pattern: a lesson whose task passes the check and trains as it stands, with a word on what belongs where. */
import type { SourceFile } from '../../lib/content/source-file';
import { fileOf, type Skeleton } from './skeleton';
import { writeLessonHead } from './write-sections';

const TASK = `taskMinutes: 15
experiment:
  dataset: cifar-10
  # Layer by layer, from the image to a number for each class.
  network:
    - conv2d: 16
    - maxPooling2d: 2
    - conv2d: 32
    - maxPooling2d: 2
    - flatten
    - dense: 32
    - dense: 10
  # The last fifth of the images validates.
  validationSplit: 0.2
  optimizer: adam
  # One number instead of the range fixes the rate.
  learningRate: { min: 0.00001, max: 0.1, initial: 0.001 }
  batchSize: 64
  presets:
    - id: quick
      title: Quick
      images: 5000
      epochs: 5
      summary: Say what this size is enough for.
    - id: standard
      title: Standard
      images: 20000
      epochs: 10
      summary: Say what this size is enough for.`;

export function writeExperiment(pattern: Skeleton): SourceFile {
  const source = `${writeLessonHead('experiment', pattern, [TASK])}
## The problem

<Problem>

Say what the situation is, and what the learner has to find or to reach.

</Problem>

<Hint title="Where to start">

Write a first hint, which says what to try and what to look at.

</Hint>

## Train it

<Lab />

## One solution

<Solution>

Show a solution, and say why it is one. Record its runs first: \`npm run reference-runs\` makes the targets of the lab and the figures of this text.

</Solution>

## Bonus

<Bonus>

Write a further task for those who want more.

</Bonus>
`;
  return fileOf(pattern, 'experiment.mdx', source);
}

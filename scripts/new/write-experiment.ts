/** The experiment of a new pattern: the usual network, with the learning rate to choose. */
import type { SourceFile } from '../../lib/content/source-file';
import { fileOf, type Skeleton } from './skeleton';
import { writeLessonHead } from './write-sections';

const TASK = `taskMinutes: 15
experiment:
  constraints:
    - label: Network
      text: Three convolutions and two dense layers, 122,570 weights
    - label: Images
      text: CIFAR-10, of which the last fifth validates
    - label: Optimizer
      text: Adam; the learning rate is yours
  learningRate: { min: 0.00001, max: 0.1, initial: 0.001 }
  batchSize: 64
  seed: 1
  initialPreset: quick
  presets:
    - id: quick
      title: Quick
      images: 5000
      epochs: 5
      summary: Enough to see a difference.
    - id: standard
      title: Standard
      images: 20000
      epochs: 10
      summary: Long enough to trust a difference.`;

export function writeExperiment(pattern: Skeleton): SourceFile {
  const source = `${writeLessonHead('experiment', pattern, [TASK])}
## The problem

<Problem>

Say what is wrong with a network as it is, and what is to be reached by training it again.

</Problem>

<Hint title="Where to begin">

Write a hint that says what to look at first.

</Hint>

## Train it

<Lab />

## One solution

<Solution>

Say what works, and why. Figures of runs can stand here once they are recorded.

</Solution>

## Bonus

<Bonus>

Write a further task for those who want more.

</Bonus>
`;
  return fileOf(pattern, 'experiment.mdx', source);
}

/**
 * A trainer that outlives its threads: when one is lost in the middle of a step, it goes on with one
 * thread from the weights before that step, so that the run is the same to the last bit. How trainers
 * are opened is decided in open-simd-trainer.ts.
 */
import type { BatchFigures } from '../../trainer';
import type { SimdTrainer } from '../create-simd-trainer';
import { createMemorySnapshot } from './memory-snapshot';
import { ThreadsLost } from './threads-lost';

export interface OpenTrainer {
  trainer: SimdTrainer;
  memory: WebAssembly.Memory;
}

export interface LastingParts {
  /** The trainer to begin with. */
  first: OpenTrainer;
  /** Why it is not on as many threads as it should be; null where it is. */
  note: string | null;
  /** Opens one on a single thread, in memory of its own: a lost thread may still write to the old one. */
  openAlone(): Promise<OpenTrainer>;
}

export function createLastingTrainer({ first, note, openAlone }: LastingParts): SimdTrainer {
  let { trainer, memory } = first;
  let engineNote = note;
  let learningRate: number | null = null;
  let { step } = trainer.state();
  const snapshot = createMemorySnapshot(trainer.compiled);

  /** Another trainer where the snapshot was taken. */
  const replace = async ({ message }: ThreadsLost): Promise<void> => {
    trainer.dispose();
    ({ trainer, memory } = await openAlone());
    snapshot.put(memory);
    await trainer.restore({ ...trainer.state(), step });
    if (learningRate !== null) trainer.setLearningRate(learningRate);
    engineNote = `${message} The training goes on with one thread from the same step, with the same results.`;
  };

  const withoutLoss = async <T>(work: (current: SimdTrainer) => Promise<T>): Promise<T> => {
    snapshot.take(memory);
    try {
      return await work(trainer);
    } catch (error) {
      if (!(error instanceof ThreadsLost)) throw error;
      await replace(error);
      return work(trainer);
    }
  };

  return {
    get engine() {
      return trainer.engine;
    },
    get engineNote() {
      return engineNote;
    },
    batchSize: trainer.batchSize,
    compiled: trainer.compiled,
    async step(batch): Promise<BatchFigures> {
      const figures = await withoutLoss((current) => current.step(batch));
      step++;
      return figures;
    },
    evaluate: (batch) => withoutLoss((current) => current.evaluate(batch)),
    predict: (images) => withoutLoss((current) => current.predict(images)),
    setLearningRate(rate) {
      learningRate = rate;
      trainer.setLearningRate(rate);
    },
    state: () => trainer.state(),
    async restore(state) {
      await withoutLoss((current) => current.restore(state));
      ({ step } = state);
    },
    logits: () => trainer.logits(),
    gradients: () => trainer.gradients(),
    dispose: () => trainer.dispose(),
  };
}

/** The lesson's network with fresh weights on the SIMD engine, without tfjs. */
import { drawWeights } from './draw-weights';
import { LESSON_NETWORK, LESSON_PARAMETERS } from './lesson-network';
import { openSimdTrainer, type OpenSimdOptions } from './simd/threads/open-simd-trainer';
import type { Trainer } from './trainer';

export interface LessonTrainerOptions extends OpenSimdOptions {
  /** Of the weights, as in model.ts. */
  seed: number;
}

/** @throws TrainingFailure where the memory cannot be had, or the browser has no SIMD. */
export function createLessonTrainer({ seed, ...options }: LessonTrainerOptions): Promise<Trainer> {
  return openSimdTrainer(LESSON_NETWORK, drawWeights(LESSON_PARAMETERS, seed), options);
}

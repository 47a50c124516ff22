import { expect, test } from 'vitest';
import { readLessonFixture } from '../../fixtures/read-lesson-fixture';
import { LESSON_NETWORK } from '../lesson-network';
import { createSimdTrainer } from './create-simd-trainer';
import { lessonBatch, lessonWeights } from './fixtures/lesson-network';

const { fixture, pixels } = readLessonFixture();
const PADDED_BATCH = 18;

function createLessonTrainer(winograd: 'rule' | 'never') {
  return createSimdTrainer(LESSON_NETWORK, lessonWeights(fixture), {
    learningRate: 0.001,
    batchSize: PADDED_BATCH,
    winograd,
    guards: true,
  });
}

test.each(['rule', 'never'] as const)(
  'gradients agree with PyTorch to 1e-5 of their norm (Winograd: %s)',
  async (winograd) => {
    const trainer = await createLessonTrainer(winograd);
    const { loss } = await trainer.step(lessonBatch(fixture, pixels, PADDED_BATCH));
    expect(Math.abs(loss / fixture.loss - 1)).toBeLessThan(1e-5);
    const gradients = trainer.gradients();
    expect(gradients).toHaveLength(10);
    fixture.parameters.forEach((parameter, position) => {
      const gradient = gradients[position]!;
      const norm = Math.sqrt(gradient.reduce((sum, g) => sum + g * g, 0));
      const sum = gradient.reduce((total, g) => total + g, 0);
      const errors = [
        norm - parameter.gradient_l2,
        sum - parameter.gradient_sum,
        ...parameter.samples.map((sample) => gradient[sample.index]! - sample.gradient),
      ];
      const worst = Math.max(...errors.map(Math.abs)) / parameter.gradient_l2;
      expect(worst, parameter.name).toBeLessThan(1e-5);
    });
    trainer.dispose();
  },
);

test.each(['rule', 'never'] as const)(
  'losses before Adam steps 1 to 6 agree with PyTorch to 1e-5 (Winograd: %s)',
  async (winograd) => {
    const trainer = await createLessonTrainer(winograd);
    const batch = lessonBatch(fixture, pixels, PADDED_BATCH);
    for (const reference of fixture['adam_lr_0.001_losses_before_step_1_to_6']) {
      const { loss } = await trainer.step(batch);
      expect(Math.abs(loss / reference - 1)).toBeLessThan(1e-5);
    }
    trainer.dispose();
  },
);

test.each(['rule', 'never'] as const)(
  'the logits of the first image agree with PyTorch to 1e-5 (Winograd: %s)',
  async (winograd) => {
    const trainer = await createLessonTrainer(winograd);
    const { images } = lessonBatch(fixture, pixels, PADDED_BATCH);
    const logits = await trainer.predict(images);
    fixture.logits_first_image.forEach((reference, index) => {
      expect(Math.abs(logits[index]! - reference)).toBeLessThan(1e-5);
    });
    trainer.dispose();
  },
);

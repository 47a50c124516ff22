/** The training session of a real browser: its engines, its dataset, its clock. */
import type { TrainingEvent } from '../messages';
import { createTrainer } from './create-trainer';
import { createDataset } from './dataset/dataset';
import { DATASET_PATH } from './dataset/image-format';
import { probeEngines } from './engine/probe-engines';
import { BROWSER_SHELF } from './keep-checkpoints';
import type { SessionParts } from './session-parts';
import { createTrainingSession, type TrainingSession } from './training-session';
import { createYield } from './yield-to-messages';

/** `probe` is replaced where a test has no GPU and imitates one. */
export function createBrowserSession(
  emit: (event: TrainingEvent) => void,
  probe: SessionParts['probe'] = (threads) => probeEngines({ threads }),
): TrainingSession {
  return createTrainingSession({
    emit,
    dataset: createDataset(new URL(DATASET_PATH, self.location.origin).href),
    probe,
    createTrainer: ({ engine: { backend, device }, threads }, options) =>
      createTrainer(backend, { ...options, device, threads }),
    checkpoints: BROWSER_SHELF,
    letMessagesIn: createYield(),
    now: () => performance.now(),
  });
}

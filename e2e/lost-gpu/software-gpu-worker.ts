/**
 * The site's training worker on a machine without a GPU: it takes WebGL in software for one. That
 * needs seconds for a step of the lesson, so it is not timed, and a run gets few images in small
 * batches. All else is what learners have: session, training, checkpoints and messages.
 */
import type { TrainingEvent, TrainingRequest } from '@/lib/training/messages';
import { createBrowserSession } from '@/lib/training/worker/create-browser-session';
import { createTrainer } from '@/lib/training/worker/create-trainer';
import { createWorkerContext } from '@/lib/training/worker/engine/inspect-webgl';
import { probeEngines } from '@/lib/training/worker/engine/probe-engines';
import { timeEngine } from '@/lib/training/worker/engine/time-engine';
import { LESSON_NETWORK } from '@/lib/training/worker/lesson-network';

/** Four steps an epoch, and one batch to validate. */
const IMAGES = 20;
const BATCH_SIZE = 4;

const emit = (event: TrainingEvent): void => self.postMessage(event);

const session = createBrowserSession(emit, (threads) =>
  probeEngines({
    threads,
    async inspect(backend) {
      if (backend === 'webgpu') {
        return { isOffered: false, device: null, note: 'It has no part in this test.' };
      }
      if (backend !== 'webgl') return { isOffered: true, device: null };
      return createWorkerContext({})
        ? { isOffered: true, device: 'a GPU in software' }
        : { isOffered: false, device: null, note: 'This browser offers no WebGL 2.' };
    },
    async time(backend, options) {
      if (backend !== 'webgl') return timeEngine(backend, options);
      const trainer = await createTrainer(backend, {
        ...options,
        network: LESSON_NETWORK,
        seed: 1,
        learningRate: 0.001,
        batchSize: BATCH_SIZE,
      });
      trainer.dispose();
      const pace = { stepMs: 5_000, evaluateMsPer1000: 20_000 };
      return { timing: { engine: trainer.engine, ...pace }, note: null };
    },
  }),
);

self.onmessage = ({ data }: MessageEvent<TrainingRequest>) => void session.handle(shrink(data));

function shrink(request: TrainingRequest): TrainingRequest {
  if (request.type !== 'start') return request;
  return { ...request, config: { ...request.config, images: IMAGES, batchSize: BATCH_SIZE } };
}

/** A training session whose dataset, engine and trainers are fakes, and the events that it sends. */
import type { ProbeResult, TrainingEvent } from '../messages';
import type { Dataset } from './dataset/dataset';
import { aTrainer, someImages, type FakeFigures, type FakeTrainer } from './fake-training.fixture';
import type { SessionParts } from './session-parts';
import { createTrainingSession } from './training-session';

export const PROBED: ProbeResult = {
  engine: { backend: 'wasm', version: 'fake 1', threads: 1, device: null },
  stepMs: 100,
  evaluateMsPer1000: 500,
  candidates: [],
  mostThreads: 1,
};

export const DATASET: Dataset = {
  hash: async () => 'abc',
  measure: async (_split, images) => ({ totalBytes: images * 1_675, keptBytes: 1_675_000 }),
  prepare: async () => {},
  async load(_split, images, onProgress, signal) {
    signal.throwIfAborted();
    onProgress({ loadedBytes: 10, totalBytes: 10, shards: 1, totalShards: 1 });
    return someImages(images);
  },
};

export interface SetUp {
  session: ReturnType<typeof createTrainingSession>;
  events: TrainingEvent[];
  trainers: FakeTrainer[];
  probes: () => number;
}

export function setUp(changes: Partial<SessionParts> = {}, figures: FakeFigures = {}): SetUp {
  const events: TrainingEvent[] = [];
  const trainers: FakeTrainer[] = [];
  let probes = 0;
  let time = 0;
  const session = createTrainingSession({
    emit: (event) => events.push(event),
    dataset: DATASET,
    async probe() {
      probes++;
      return PROBED;
    },
    async createTrainer(_engine, { batchSize }) {
      const trainer = aTrainer(figures, batchSize);
      trainers.push(trainer);
      return trainer;
    },
    checkpoints: { put: async () => [], read: async () => [] },
    letMessagesIn: () => new Promise((resolve) => setImmediate(resolve)),
    now: () => (time += 1_000),
    ...changes,
  });
  return { session, events, trainers, probes: () => probes };
}

export const ofType = <T extends TrainingEvent['type']>(
  events: readonly TrainingEvent[],
  type: T,
) => events.filter((event): event is Extract<TrainingEvent, { type: T }> => event.type === type);

/** A record file with fixed ids and days, as an export of this site would hold it. */
import type { Answered, LearningEvent } from '../lib/core/progress';
import { writeRecordFile } from '../lib/interchange/record-file/write-record-file';

const pattern = 'computer-vision/learning-rate-selection';
const origin = { profileId: 'profile-of-the-file', deviceId: 'device-of-the-file', v: 1 } as const;
const answer: Omit<Answered, 'questionId' | 'contentHash'> = {
  pattern,
  set: 'practice',
  choiceIds: ['activation'],
  correct: false,
  hintsUsed: 0,
  orderSeed: 1,
  certainty: 'fairly-sure',
};

/** An answer to a question that was reworded since, one to a removed question, and a run. */
export const LEARNING: readonly LearningEvent[] = [
  {
    ...origin,
    id: 'reworded',
    seq: 1,
    at: '2026-03-02T12:00:00.000Z',
    type: 'answered',
    payload: { ...answer, questionId: 'what-it-controls', contentHash: 'an-older-wording' },
  },
  {
    ...origin,
    id: 'removed',
    seq: 2,
    at: '2026-03-02T12:01:00.000Z',
    type: 'answered',
    payload: { ...answer, questionId: 'no-such-question', contentHash: 'gone' },
  },
  {
    ...origin,
    id: 'run',
    seq: 3,
    at: '2026-03-10T12:00:00.000Z',
    type: 'run-finished',
    payload: {
      pattern,
      run: {
        runId: 'run-of-the-file',
        config: {
          preset: 'quick',
          images: 5000,
          epochs: 2,
          batchSize: 64,
          optimizer: 'adam',
          learningRate: 0.003,
          schedule: { kind: 'constant' },
          seed: 7,
        },
        engine: { backend: 'wasm', version: 'tfjs 4.22.0', threads: 1, device: null },
        datasetHash: '0',
        epochs: [
          {
            epoch: 1,
            learningRate: 0.003,
            trainLoss: 2,
            trainAccuracy: 0.25,
            valLoss: 1.9,
            valAccuracy: 0.3,
            elapsedMs: 1000,
          },
          {
            epoch: 2,
            learningRate: 0.003,
            trainLoss: 1.6,
            trainAccuracy: 0.42,
            valLoss: 1.5,
            valAccuracy: 0.45,
            elapsedMs: 2000,
          },
        ],
        outcome: { kind: 'finished' },
      },
    },
  },
];

export function aRecordFile(events: readonly LearningEvent[]): string {
  return writeRecordFile(events, {
    exportedAt: '2026-03-11T12:00:00.000Z',
    profiles: [],
    current: origin.profileId,
  });
}

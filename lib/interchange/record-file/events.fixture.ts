/** Events for tests: one of each type, and as many answers as asked for. */
import { eventSchema, type Happening, type LearningEvent } from '@/lib/core/progress';

const PATTERN = 'vision/rates';

/** The `seq`th event of a device, `seq` seconds after ten o'clock. */
export function anEvent(
  seq: number,
  happening: Happening,
  { device = 'laptop', profile = 'ada' }: { device?: string; profile?: string } = {},
): LearningEvent {
  return eventSchema.parse({
    id: `${device}-${seq}`,
    profileId: profile,
    deviceId: device,
    seq,
    at: new Date(Date.UTC(2026, 2, 1, 10, 0, seq)).toISOString(),
    v: 1,
    ...happening,
  });
}

export function anAnswer(questionId: string, correct = true, pattern = PATTERN): Happening {
  return {
    type: 'answered',
    payload: {
      pattern,
      set: 'practice',
      questionId,
      contentHash: 'h1',
      choiceIds: ['a', 'größer "2"'],
      correct,
      hintsUsed: 1,
      orderSeed: 7,
      certainty: 'guess',
    },
  };
}

export function aRun(runId: string): Happening {
  return {
    type: 'run-finished',
    payload: {
      pattern: PATTERN,
      run: {
        runId,
        config: {
          preset: 'quick',
          images: 5_000,
          epochs: 1,
          batchSize: 64,
          optimizer: 'adam',
          learningRate: 0.001,
          schedule: { kind: 'constant' },
          seed: 1,
        },
        engine: { backend: 'wasm', version: 'tfjs 4.22.0', threads: 2, device: null },
        datasetHash: 'd',
        epochs: [
          {
            epoch: 1,
            learningRate: 0.001,
            trainLoss: 1.9,
            trainAccuracy: 0.3,
            valLoss: 1.6,
            valAccuracy: 0.41,
            elapsedMs: 12_345,
          },
        ],
        outcome: { kind: 'finished' },
      },
    },
  };
}

/** Twelve events, one of each type. */
export function oneOfEach(device = 'laptop', profile = 'ada'): LearningEvent[] {
  const happenings: Happening[] = [
    { type: 'profile-named', payload: { name: 'Ada' } },
    { type: 'opened', payload: { pattern: PATTERN, mode: 'learn' } },
    { type: 'read', payload: { pattern: PATTERN, mode: 'learn' } },
    anAnswer('q1'),
    aRun(`${device}-run`),
    {
      type: 'run-tested',
      payload: {
        pattern: PATTERN,
        runId: `${device}-run`,
        test: { loss: 1.5, accuracy: 0.42, images: 10_000 },
      },
    },
    { type: 'reset', payload: { pattern: 'vision/depth', upTo: { [device]: 6 } } },
    { type: 'removed', payload: { eventIds: [`${device}-3`] } },
    { type: 'undone', payload: { eventId: `${device}-8` } },
    { type: 'profiles-joined', payload: { other: 'grace' } },
    { type: 'imported', payload: { fileHash: 'f', fileName: 'old.jsonl', added: ['elsewhere-1'] } },
    { type: 'exported', payload: { events: 11 } },
  ];
  return happenings.map((happening, place) => anEvent(place + 1, happening, { device, profile }));
}

export function someAnswers(count: number, device = 'laptop', profile = 'ada'): LearningEvent[] {
  return Array.from({ length: count }, (_, place) =>
    anEvent(place + 1, anAnswer(`q${place % 7}`, place % 3 > 0), { device, profile }),
  );
}

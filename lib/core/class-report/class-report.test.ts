import { expect, it } from 'vitest';
import { eventSchema, type Happening, type LearningEvent } from '../progress';
import { collectClass, pointBiserial, reportClass, type ClassFile } from './index';

const PATTERN = 'vision/rates';

/** What one learner did, in order. */
function aFile(learner: string, happenings: readonly Happening[]): ClassFile {
  const events = happenings.map((happening, place): LearningEvent =>
    eventSchema.parse({
      id: `${learner}-${place}`,
      profileId: learner,
      deviceId: learner,
      seq: place + 1,
      at: new Date(Date.UTC(2026, 2, 1, 10, 0, place)).toISOString(),
      v: 1,
      ...happening,
    }),
  );
  return { name: `${learner}.jsonl`, events };
}

function answered(
  questionId: string,
  correct: boolean,
  { choiceIds = [correct ? 'right' : 'wrong'], elapsedMs = null as number | null } = {},
): Happening {
  return {
    type: 'answered',
    payload: {
      pattern: PATTERN,
      set: 'practice',
      questionId,
      contentHash: 'h',
      choiceIds,
      correct,
      misconceptions: correct ? [] : ['bigger-is-faster'],
      hintsUsed: 0,
      orderSeed: 1,
      certainty: null,
      elapsedMs,
    },
  };
}

const report = (files: readonly ClassFile[]) =>
  reportClass(collectClass(files, (_, questionId) => (questionId === 'gone' ? null : 'choose')));

it('correlates being right with the rest of the score', () => {
  // Pearson by hand in Python of [1, 1, 0, 1, 0] and [0.9, 0.6, 0.5, 0.8, 0.1].
  const rests = [0.9, 0.6, 0.5, 0.8, 0.1];
  const right = [true, true, false, true, false];
  const scores = rests.map((rest, place) => ({ rest, correct: right[place]! }));
  expect(pointBiserial(scores)).toBeCloseTo(0.8206945345, 9);
});

it('says nothing of a question that all had right, or where all rests are the same', () => {
  const all = [0.1, 0.9].map((rest) => ({ rest, correct: true }));
  expect(pointBiserial(all)).toBeNull();
  expect(pointBiserial([true, false].map((correct) => ({ rest: 0.5, correct })))).toBeNull();
  expect(pointBiserial([])).toBeNull();
});

it('counts the first answer of each learner to a question', () => {
  const [question] = report([
    aFile('ada', [answered('q', false, { elapsedMs: 2_000 }), answered('q', true)]),
    aFile('grace', [answered('q', true, { elapsedMs: 6_000 })]),
  ]).questions;
  expect(question).toMatchObject({ answers: 2, shareRight: 0.5, medianMs: 4_000 });
  expect(question!.responses).toEqual([
    { choiceIds: ['wrong'], texts: {}, correct: false, count: 1 },
    { choiceIds: ['right'], texts: {}, correct: true, count: 1 },
  ]);
});

it('counts a learner who is in two files once', () => {
  const early = aFile('ada', [answered('q', true)]);
  const late = aFile('ada', [answered('q', true), answered('r', true)]);
  const { learners } = report([early, { ...late, name: 'later.jsonl' }]);
  expect(learners).toEqual([{ learner: 1, file: 'ada.jsonl', answers: 2, shareRight: 1 }]);
});

it('leaves out what a learner removed', () => {
  const file = aFile('ada', [
    answered('q', false),
    answered('r', true),
    { type: 'removed', payload: { eventIds: ['ada-0'] } },
  ]);
  expect(report([file]).questions.map(({ questionId }) => questionId)).toEqual(['r']);
});

it('tells a question that separates learners from one that does not', () => {
  const learners = [
    { telling: true, misleading: false, others: 3 },
    { telling: true, misleading: false, others: 2 },
    { telling: false, misleading: true, others: 1 },
    { telling: false, misleading: true, others: 0 },
  ];
  const files = learners.map(({ telling, misleading, others }, place) =>
    aFile(`l${place}`, [
      answered('telling', telling),
      answered('misleading', misleading),
      ...[0, 1, 2].map((number) => answered(`other-${number}`, number < others)),
    ]),
  );
  const { questions } = report(files);
  const of = (id: string) => questions.find(({ questionId }) => questionId === id)!.discrimination!;
  expect(of('telling')).toBeGreaterThan(0.5);
  expect(of('misleading')).toBeLessThan(-0.5);
});

it('sums up objectives and misconceptions', () => {
  const { objectives, misconceptions } = report([
    aFile('ada', [answered('q', false), answered('r', false)]),
    aFile('grace', [answered('q', true), answered('gone', false)]),
  ]);
  expect(objectives).toEqual([
    { pattern: PATTERN, objective: 'choose', answers: 3, shareRight: 1 / 3 },
    { pattern: PATTERN, objective: null, answers: 1, shareRight: 0 },
  ]);
  expect(misconceptions).toEqual([
    { pattern: PATTERN, misconception: 'bigger-is-faster', answers: 3, learners: 2 },
  ]);
});

it('counts a profile that another joined as part of that one, also across files', () => {
  const { learners } = report([
    aFile('phone', [answered('q', false)]),
    aFile('grace', [answered('q', true)]),
    aFile('laptop', [
      answered('r', true),
      { type: 'profiles-joined', payload: { other: 'phone' } },
    ]),
  ]);
  expect(learners.map(({ answers }) => answers).sort()).toEqual([1, 2]);
});

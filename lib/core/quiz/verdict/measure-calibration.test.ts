import { expect, it } from 'vitest';
import { measureCalibration } from './measure-calibration';
import type { Certainty } from './verdict';
import { anAnswer } from './verdict.fixture';

const said = (certainty: Certainty | null, marks: string) =>
  [...marks].map((mark) => anAnswer({ certainty, correct: mark === 'r', answered: mark !== '-' }));

it('counts right answers by how sure the learner was', () => {
  const answers = [
    ...said('certain', 'rrrw'),
    ...said('fairly-sure', 'rrww'),
    ...said('guess', 'rw'),
  ];
  expect(measureCalibration(answers).rows).toEqual([
    { certainty: 'certain', answers: 4, right: 3, promised: 0.95 },
    { certainty: 'fairly-sure', answers: 4, right: 2, promised: 0.7 },
    { certainty: 'guess', answers: 2, right: 1, promised: 0.25 },
  ]);
});

it('leaves out answers without a word on it and questions left open', () => {
  const { rows } = measureCalibration([...said(null, 'rrrrr'), ...said('certain', '--')]);
  expect(rows.map((row) => row.answers)).toEqual([0, 0, 0]);
});

it('calls a learner too sure whose certain answers are often wrong', () => {
  expect(measureCalibration(said('certain', 'rrrrrrrrww')).tendency).toBe('too-sure');
});

it('calls a learner too unsure whose guesses are right', () => {
  expect(measureCalibration(said('guess', 'rrrrrrww')).tendency).toBe('too-unsure');
});

it('finds that the words fit where they keep what they promise', () => {
  const answers = [
    ...said('certain', 'rrrr'),
    ...said('fairly-sure', 'rrw'),
    ...said('guess', 'rwww'),
  ];
  expect(measureCalibration(answers).tendency).toBe('fitting');
});

it('says nothing from four answers', () => {
  expect(measureCalibration(said('certain', 'wwww')).tendency).toBeNull();
});

import { expect, test } from 'vitest';
import { listCosts, medianScore, type Report } from './read-lighthouse';

/** A page with one category of two audits, of which one weighs three times as much. */
function aReport(score: number, paint: number, displayValue?: string): Report {
  const audit = { title: '', description: '', scoreDisplayMode: 'numeric' } as const;
  return {
    categories: {
      performance: {
        id: 'performance',
        title: 'Performance',
        score,
        auditRefs: [
          { id: 'paint', weight: 3 },
          { id: 'shift', weight: 1 },
        ],
      },
    },
    audits: {
      paint: { ...audit, id: 'paint', score: paint, displayValue },
      shift: { ...audit, id: 'shift', score: 1 },
    },
  };
}

const REPORTS = [
  aReport(0.9, 0.8, '2.0 s'),
  aReport(0.7, 0.4, '4.1 s'),
  aReport(0.96, 0.9, '1.8 s'),
];

test('the score of a page is that of the run in the middle', () => {
  expect(medianScore(REPORTS, 'performance')).toBe(90);
});

test('says which audit costs how many points, with what each run measured', () => {
  expect(listCosts(REPORTS)).toEqual(['−15 performance: paint (2.0 s; 4.1 s; 1.8 s)']);
});

test('a page without faults costs nothing', () => {
  expect(listCosts([aReport(1, 1)])).toEqual([]);
});

import { expect, test } from 'vitest';
import { problemsOf, spoil } from '../fixtures/sample-content';
import { asMode, DEEP_PARTS, WHY_PARTS } from '../fixtures/sample-lessons';

test('reports what no section treats, once the lessons that could are written', () => {
  const untreated = spoil('learn', ' mends="two-is-one"', '');
  expect(problemsOf(untreated)).toEqual([]);
  expect(problemsOf([...untreated, asMode('why', WHY_PARTS)])).toEqual([]);
  const all = [...untreated, asMode('why', WHY_PARTS), asMode('deep', DEEP_PARTS)];
  expect(problemsOf(all)).toEqual([
    '…/pattern.mdx:1:1 front matter: no section of a lesson mends the misconception "two-is-one". Name it in the "mends" of the section that treats it.',
  ]);
  const unserved = all.map((file) => ({
    ...file,
    source: file.source.replace(
      '    short: one\n',
      '    short: one\n  - id: know-two\n    text: Know two\n    short: two\n',
    ),
  }));
  expect(problemsOf(unserved).filter((problem) => problem.includes('serves'))).toEqual([
    '…/pattern.mdx:1:1 front matter: no section of a lesson serves the objective "know-two". Name it in the "objectives" of the section that teaches it.',
  ]);
});

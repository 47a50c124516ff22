import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { aReferenceRun } from '@/lib/core/experiment/experiment.fixture';
import { bindFigures } from './bind-figures';

function aRun(learningRate: number, seed = 1) {
  const run = aReferenceRun({
    runId: `reference-quick-${learningRate}-seed${seed}`,
    learningRate,
    test: { loss: 1.4, accuracy: 0.5, images: 10_000 },
  });
  return { ...run, config: { ...run.config, seed } };
}

const figures = bindFigures({
  runs: [aRun(0.0001), aRun(0.001), aRun(0.001, 2)],
  files: ['pipeline'],
  filesUrl: '/figures/',
});
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test('curves are drawn without a script, with their numbers as text and table, and name their runs', () => {
  const html = plain(
    renderToStaticMarkup(
      <figures.RunCurves
        runs="quick-0.0001-seed1 quick-0.001-seed1"
        metric="valLoss"
        caption="See."
      />,
    ),
  );
  expect(html).toContain(
    'Validation loss by epoch. 0.0001: 1.800 after epoch 1, 1.400 after epoch 5. 0.001: 1.800 after epoch 1, 1.400 after epoch 5.',
  );
  expect(html.match(/<tr/g)).toHaveLength(6);
  expect(html).toContain('See.');
  expect(html).toContain(
    '2 recorded runs: Adam, batch 64, 4,000 images to train and 1,000 to validate, seed 1.',
  );
});

test('runs at one rate are told apart by what differs', () => {
  const html = renderToStaticMarkup(
    <figures.RunCurves runs="quick-0.001-seed1 quick-0.001-seed2" metric="valLoss" />,
  );
  expect(html).toContain('0.001, seed 2');
  expect(html).toContain('seeds 1, 2');
});

test('a table has the columns that the author names', () => {
  const html = plain(
    renderToStaticMarkup(
      <figures.RunTable
        runs="quick-0.001-seed1"
        labels="about right"
        columns="learningRate bestValAccuracy testAccuracy"
      />,
    ),
  );
  const cells = [...html.matchAll(/<t[hd](?: [^>]*)?>(?:<span[^>]*>)?([^<]*)</g)].map(
    (match) => match[1],
  );
  expect(cells).toEqual([
    'Run',
    'Learning rate',
    'Best validation accuracy',
    'Test accuracy',
    'about right',
    '0.001',
    '45.0 % (epoch 5)',
    '50.0 %',
  ]);
});

test('the gap is told at its end', () => {
  const html = renderToStaticMarkup(<figures.GapChart run="quick-0.001-seed1" />);
  expect(html).toContain('After epoch 5 the gap is −0.100: training 1.500, validation 1.400.');
});

test('what can be played with is not drawn before it is seen', () => {
  const html = renderToStaticMarkup(<figures.BallOnCurve rate="0.1" />);
  expect(html).toContain('The figure is drawn when it comes into view.');
  expect(html).not.toContain('<svg');
});

test('a table chart draws its table and shows it', () => {
  const html = renderToStaticMarkup(
    <figures.TableChart kind="bars">
      <table>
        <thead>
          <tr>
            <th>rate</th>
            <th>accuracy</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>0.001</td>
            <td>70.1 %</td>
          </tr>
          <tr>
            <td>0.01</td>
            <td>35.05 %</td>
          </tr>
        </tbody>
      </table>
    </figures.TableChart>,
  );
  expect(html).toContain('aria-label="accuracy: 0.001 70.1 %, 0.01 35.05 %."');
  expect([...html.matchAll(/<rect[^>]* width="([\d.]+)%"/g)].map((match) => match[1])).toEqual([
    '100',
    '50',
  ]);
  expect(html).toContain('<table>');
});

test('attributes that do not fit stop the build', () => {
  expect(() => renderToStaticMarkup(<figures.GapChart run="full-9" />)).toThrow(
    '<GapChart>: "run" names "full-9", which is not known.',
  );
});

import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { someFigures } from '@/lib/core/experiment/experiment.fixture';
import { planChart } from '../chart-spec';
import type { Curve, Metric } from '../curve';
import { fitEpochAxis } from '../fit-axes';
import type { ChartColors } from '../read-colors';
import { writeChartSvg } from './write-chart-svg';

const COLORS: ChartColors = {
  ink2: '#222',
  ink3: '#333',
  line: '#ddd',
  lineStrong: '#777',
  surface: '#fff',
  accent: '#00f',
  goal: '#080',
  claim: '#a60',
};
const WORDS = { title: 'Loss by epoch', thick: 'validation', dotted: 'training' };

function aCurve(name: string, look: Curve['look'], valLosses: readonly number[]): Curve {
  const epochs = valLosses.map((valLoss, place) =>
    someFigures(place + 1, { valLoss, trainLoss: valLoss - 0.5, learningRate: 10 ** -place }),
  );
  return { id: name, name, label: name, look, stepsPerEpoch: 63, epochs };
}

const CURVES = [aCurve('recorded, rate 0.01', 0, [2, 1.5]), aCurve('run 1', 'yours', [2, 1])];

interface Drawn {
  paths: { d: string; stroke: string }[];
  texts: string[];
}

function draw(metric: Metric, curves: readonly Curve[] = CURVES): Drawn {
  const spec = planChart(
    metric,
    curves,
    [{ kind: 'goal', value: 1.2 }],
    fitEpochAxis(curves, 2, 'all'),
  );
  const { svg } = writeChartSvg(spec, WORDS, COLORS);
  expect(XMLValidator.validate(svg)).toBe(true);
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
  const root = (parser.parse(svg) as { svg: Record<string, never> }).svg as unknown as {
    g: { path: Drawn['paths'] };
    text: { '#text': string | number }[];
  };
  return { paths: root.g.path, texts: root.text.map((one) => String(one['#text'])) };
}

test('each line runs from its first value to its last, across the whole plot', () => {
  const { paths } = draw('loss');
  const [goal, recorded, training, validation] = paths;
  expect(goal).toMatchObject({ stroke: COLORS.goal });
  expect(recorded!.stroke).toBe(COLORS.lineStrong);
  const points = (d: string): number[][] =>
    d
      .slice(1)
      .split('L')
      .map((point) => point.split(' ').map(Number));
  expect(points(validation!.d).map(([x]) => x)).toEqual([72, 590]);
  const [start, end] = points(validation!.d).map(([, y]) => y!);
  expect(points(recorded!.d)[0]![1]).toBe(start);
  // Half the fall of the own run.
  expect((points(recorded!.d)[1]![1]! - start!) / (end! - start!)).toBeCloseTo(0.5, 3);
  expect(training!.d).not.toBe(validation!.d);
});

test('title, axis, curves and level are named in words', () => {
  const { texts } = draw('loss');
  expect(texts[0]).toBe('Loss by epoch');
  expect(texts).toContain('epoch');
  expect(texts.slice(-4)).toEqual([
    'recorded, rate 0.01, validation',
    'run 1, validation',
    'run 1, training',
    'measured goal',
  ]);
});

test('rates are drawn in steps, once a curve', () => {
  const { paths } = draw('rate');
  const lines = paths.filter(({ stroke }) => stroke === COLORS.accent);
  expect(lines).toHaveLength(1);
  expect(lines[0]!.d).toMatch(/^M72 [\d.]+V[\d.]+H590$/);
});

test('a name with signs of markup stays a name', () => {
  const { texts } = draw('loss', [aCurve('<b>&"\u0000run', 'yours', [2, 1])]);
  expect(texts.at(-3)).toBe('<b>&"run, validation');
});

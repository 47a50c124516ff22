import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AVERAGING } from '@/lib/core/experiment/network/network.fixture';
import { NetworkTable } from './network-table';

/** Cell by cell, a row a line. */
function rowsOf(html: string): string[] {
  return [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/g)].map(([, row]) =>
    [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)]
      .map(([, cell]) => cell!.replace(/<[^>]+>/g, ' ').trim())
      .join(' | '),
  );
}

test('names each layer with its output and its weights, and their sum', () => {
  const html = renderToStaticMarkup(<NetworkTable network={AVERAGING} />);
  expect(rowsOf(html)).toEqual([
    'Layer | Output | Weights',
    'conv1 16 filters of 3×3, ReLU | 30×30×16 | 448',
    'pool1 mean of 2×2 | 15×15×16 | 0',
    'conv2 32 filters of 3×3, ReLU | 13×13×32 | 4,640',
    'globalPool mean of each channel | 32 | 0',
    'dropout1 drops 25\u00a0% while training | 32 | 0',
    'dense1 10 units | 10 | 330',
    'Total |  | 5,418',
  ]);
  expect(html).toContain('Images go in as 32×32×3 numbers.');
});

test('the first network, which a task need not name, has 122,570 weights', () => {
  const html = renderToStaticMarkup(<NetworkTable network={undefined} />);
  expect(rowsOf(html).at(-1)).toBe('Total |  | 122,570');
});

'use client';
/** The filters of the first convolution as the colours they look for. */
import { useMemo } from 'react';
import { FigureTable } from '@/components/ui/figure-table';
import type { Inspection } from '@/lib/core/experiment';
import { paintFilters } from './paint-filters';
import { PixelImage } from './pixel-image';

export function FilterGrid({ filters, epoch }: { filters: Inspection['filters']; epoch: number }) {
  const painted = useMemo(() => (filters ? paintFilters(filters) : null), [filters]);
  if (!painted) {
    return <p className="text-2 text-ink-2">The first layer has no filters that read colours.</p>;
  }
  const { size, largest } = painted;
  const figures = painted.filters.map(({ norm, sums }, place) => [
    String(place + 1),
    norm.toFixed(3),
    ...sums.map((sum) => sum.toFixed(3)),
  ]);
  return (
    <div>
      <div
        role="img"
        aria-label={`${painted.filters.length} filters of ${size} × ${size} pixels after epoch ${epoch}. Their weights are in the table below.`}
        className="grid w-fit grid-cols-8 gap-2"
      >
        {painted.filters.map(({ pixels }, place) => (
          <PixelImage
            key={place}
            pixels={pixels}
            size={size}
            label={null}
            className="size-8 sm:size-12"
          />
        ))}
      </div>
      <p className="mt-3 max-w-[46rem] text-2 text-ink-2">
        The {painted.filters.length} filters of the first layer, {size} × {size} pixels each. Middle
        grey is a weight of 0; the brightest and darkest red, green and blue stand for weights of ±
        {largest.toFixed(3)}, the largest of all filters. They begin as noise and change slowly;
        with a rate that is too high they are torn about.
      </p>
      <FigureTable
        caption={`Filters of the first layer after epoch ${epoch}`}
        heads={['Filter', 'Norm ‖w‖₂', 'Sum on red', 'Sum on green', 'Sum on blue']}
        rows={figures}
      />
    </div>
  );
}

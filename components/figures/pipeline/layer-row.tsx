'use client';
/** A layer whose output is one row of numbers, too many to name: as lines of squares. */
import { useMemo } from 'react';
import { FigureTable } from '@/components/ui/figure-table';
import { fromBase64, unpackBytes, type PipelineLayer } from '@/lib/core/figures';
import { formatNumber } from '../shared/format-number';
import { paintRow } from './paint-tensor';
import { TensorCanvas } from './tensor-canvas';

/** The table names at most this many numbers, the highest first. */
const NAMED = 16;

export function LayerRow({ layer }: { layer: PipelineLayer }) {
  const { values, picture } = useMemo(() => {
    const columns = Math.ceil(Math.sqrt(layer.shape[0]!));
    return {
      values: unpackBytes(layer),
      picture: paintRow({ shape: layer.shape, bytes: fromBase64(layer.bytes) }, columns),
    };
  }, [layer]);
  const active = values.filter((value) => value > 0).length;
  const highest = [...values.entries()].sort(([, a], [, b]) => b - a).slice(0, NAMED);
  return (
    <>
      <TensorCanvas
        picture={picture}
        label={`${layer.name}: ${values.length} numbers, ${active} of them above 0, the highest ${formatNumber(layer.max)}`}
        className="w-56 max-w-full rounded-1"
      />
      <p className="mt-2 text-2">
        {active} of {values.length} are above 0; the highest is {formatNumber(layer.max)}.
      </p>
      <FigureTable
        caption={`The ${highest.length} highest numbers of ${layer.name}`}
        heads={['Unit', 'Value']}
        rows={highest.map(([unit, value]) => [String(unit + 1), formatNumber(value)])}
      />
    </>
  );
}

'use client';
/** The maps of a convolution or a pooling: all of them small, the chosen one large, and for the first layer its filter. */
import { useId, useMemo, useState } from 'react';
import { formatPercent } from '@/components/progress/format-figures';
import { FigureTable } from '@/components/ui/figure-table';
import {
  fromBase64,
  unpackFloats,
  type PipelineLayer,
  type PipelineRecord,
} from '@/lib/core/figures';
import { formatNumber } from '../shared/format-number';
import { paintChannel, paintOverview } from './paint-tensor';
import { paintFilter } from './paint-filter';
import { summarizeChannels } from './summarize-channels';
import { TensorCanvas, type Picture } from './tensor-canvas';

const COLUMNS = 8;

export function LayerMaps({
  layer,
  image,
  filters,
}: {
  layer: PipelineLayer;
  /** The image that went in, to compare with. */
  image: Picture;
  /** Of this layer; null where they are not recorded. */
  filters: PipelineRecord['filters'] | null;
}) {
  const id = useId();
  const tensor = useMemo(
    () => ({ shape: layer.shape, bytes: fromBase64(layer.bytes) }),
    [layer.shape, layer.bytes],
  );
  const channels = useMemo(() => summarizeChannels(tensor, layer), [tensor, layer]);
  const [channel, setChannel] = useState(() => findBrightest(channels.map(({ mean }) => mean)));
  const overview = useMemo(() => paintOverview(tensor, COLUMNS), [tensor]);
  const map = useMemo(() => paintChannel(tensor, channel), [tensor, channel]);
  const filter = useMemo(
    () => filters && paintFilter(unpackFloats(filters.kernel), filters.shape, channel),
    [filters, channel],
  );
  const here = channels[channel]!;
  const words = `channel ${channel + 1} of ${channels.length}: mean ${formatNumber(here.mean)}, highest ${formatNumber(here.max)}, ${formatPercent(here.lowest)} at the lowest value`;
  return (
    <>
      <label htmlFor={id} className="flex justify-between text-2">
        <span className="font-medium">Channel</span>
        <span className="tabular-nums">
          {channel + 1} of {channels.length}
        </span>
      </label>
      <input
        id={id}
        type="range"
        min={1}
        max={channels.length}
        step={1}
        value={channel + 1}
        aria-valuetext={words}
        onChange={(event) => setChannel(event.target.valueAsNumber - 1)}
        className="block h-8 w-full cursor-pointer accent-accent -outline-offset-2 print:hidden"
      />
      <div className="mt-2 grid grid-cols-2 gap-4 sm:grid-cols-[11rem_minmax(0,1fr)]">
        <div>
          <TensorCanvas
            picture={map}
            label={`Map of ${layer.name}, ${words}`}
            className="aspect-square w-full rounded-1"
          />
          <div className="mt-2 flex gap-2">
            <TensorCanvas picture={image} label="" className="size-14 rounded-1" />
            {filter && (
              <TensorCanvas
                picture={filter}
                label={`The filter of channel ${channel + 1}, 3 × 3 weights for each colour, drawn as colours around grey`}
                className="size-14 rounded-1"
              />
            )}
          </div>
          <p className="mt-1 text-1 text-ink-3">{filter ? 'image, filter' : 'image'}</p>
        </div>
        <div>
          <div className="relative max-w-80">
            <TensorCanvas
              picture={overview}
              label={`All ${channels.length} maps of ${layer.name}, ${COLUMNS} in a row`}
              className="w-full rounded-1"
            />
            <span
              aria-hidden
              style={placeOf(channel, channels.length)}
              className="absolute outline-2 outline-accent"
            />
          </div>
        </div>
      </div>
      <FigureTable
        caption={`Channels of ${layer.name}`}
        heads={['Channel', 'Mean', 'Highest', 'At the lowest value']}
        rows={channels.map(({ mean, max, lowest }, at) => [
          String(at + 1),
          formatNumber(mean),
          formatNumber(max),
          formatPercent(lowest),
        ])}
      />
    </>
  );
}

function placeOf(channel: number, channels: number) {
  const rows = Math.ceil(channels / COLUMNS);
  return {
    left: `${((channel % COLUMNS) / COLUMNS) * 100}%`,
    top: `${(Math.floor(channel / COLUMNS) / rows) * 100}%`,
    width: `${100 / COLUMNS}%`,
    height: `${100 / rows}%`,
  };
}

function findBrightest(means: readonly number[]): number {
  return means.indexOf(Math.max(...means));
}

'use client';
/** One real image on its way through the network: a stop a layer, with its shape, what it does and what came out. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { formatDay, formatPercent, formatRate } from '@/components/progress/format-figures';
import { nameOptimizer } from '@/lib/core/experiment';
import { fromBase64, type PipelineRecord } from '@/lib/core/figures';
import { FigureButton } from '../shared/figure-button';
import { ClassBars } from './class-bars';
import { listStops, writeShape } from './describe-layer';
import { LayerMaps } from './layer-maps';
import { LayerRow } from './layer-row';
import { paintImage } from './paint-tensor';
import { TensorCanvas } from './tensor-canvas';

const ICON = { size: 20, strokeWidth: 1.75, 'aria-hidden': true } as const;

export function PipelineFigure({ record }: { record: PipelineRecord }) {
  const [at, setAt] = useState(0);
  const stops = useMemo(() => listStops(record), [record]);
  const stop = stops[at]!;
  return (
    <>
      <div className="flex items-center justify-between gap-2 print:hidden">
        <FigureButton onClick={() => setAt(at - 1)} isIdle={at === 0}>
          <ChevronLeft {...ICON} />
          Back
        </FigureButton>
        <label className="min-w-0 text-2">
          <span className="sr-only">Layer</span>
          <select
            value={at}
            onChange={(event) => setAt(Number(event.target.value))}
            className="min-h-8 max-w-full rounded-1 border border-line-strong bg-surface px-2 text-2 text-ink"
          >
            {stops.map(({ name }, place) => (
              <option key={name} value={place}>
                {`${place + 1}. ${name}`}
              </option>
            ))}
          </select>
        </label>
        <FigureButton onClick={() => setAt(at + 1)} isIdle={at === stops.length - 1}>
          Next
          <ChevronRight {...ICON} />
        </FigureButton>
      </div>
      <div role="status" className="mt-3 min-h-35 text-2 sm:min-h-20">
        <p className="font-medium">
          {stop.name}{' '}
          <span className="font-normal text-ink-2 tabular-nums">{writeShape(stop.shape)}</span>
        </p>
        <p className="mt-1 text-ink-2">{stop.words}</p>
      </div>
      <div className="mt-3 grow">
        <StopView record={record} at={at} />
      </div>
      <p className="mt-3 text-1 text-ink-3">{sayOrigin(record)}</p>
    </>
  );
}

function StopView({ record, at }: { record: PipelineRecord; at: number }) {
  const { image, layers, classNames, probabilities, filters } = record;
  const picture = useMemo(
    () => paintImage({ shape: image.shape, bytes: fromBase64(image.bytes) }),
    [image],
  );
  const layer = layers[at - 1];
  if (!layer) {
    return (
      <TensorCanvas
        picture={picture}
        label={`The image, ${writeShape(image.shape)}: ${classNames[image.label]}`}
        className="w-64 max-w-full rounded-1"
      />
    );
  }
  if (layer.kind === 'softmax') {
    return (
      <ClassBars kind="probability" layer={layer} record={{ classNames, image, probabilities }} />
    );
  }
  if (layer.shape.length === 3) {
    const own = at === 1 && layer.kind === 'conv2d' ? filters : null;
    return <LayerMaps key={layer.name} layer={layer} image={picture} filters={own} />;
  }
  // The last layer of a network, before the softmax, gives the logits.
  return at === layers.length - 1 ? (
    <ClassBars kind="logit" layer={layer} record={record} />
  ) : (
    <LayerRow layer={layer} />
  );
}

function sayOrigin({ run, valAccuracy, engine, runtime, recordedAt }: PipelineRecord): string {
  return `Recorded: preset ${run.preset}, ${nameOptimizer(run.optimizer)} at ${formatRate(run.learningRate)}, seed ${run.seed}, ${run.epochs} epochs, validation accuracy ${formatPercent(valAccuracy)}; trained by ${engine.version} in ${runtime}, ${formatDay(recordedAt)}. Maps are rounded to 8 bits.`;
}
